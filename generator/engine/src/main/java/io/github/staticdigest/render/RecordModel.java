package io.github.staticdigest.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: its components and what it derives of them, by name. FreeMarker's
 * own view of beans asks anew with each read which method is meant, which took a third of the time
 * of rendering a feed.
 */
final class RecordModel implements TemplateHashModel {

  private static final Set<String> OF_OBJECTS = Set.of("getClass", "hashCode", "toString");

  private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private final Record record;
  private final Map<String, MethodHandle> accessors;
  private final ObjectWrapper wrapper;

  RecordModel(Record record, ObjectWrapper wrapper) {
    this.record = record;
    this.accessors = ACCESSORS.get(record.getClass());
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    MethodHandle accessor = accessors.get(name);
    return accessor == null ? null : wrapper.wrap(value(accessor));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private @Nullable Object value(MethodHandle accessor) {
    try {
      return (Object) accessor.invokeExact((Object) record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("An accessor of a record throws nothing of that kind", e);
    }
  }

  private static Map<String, MethodHandle> accessors(Class<?> type) {
    MethodType general = MethodType.methodType(Object.class, Object.class);
    Map<String, MethodHandle> accessors = new HashMap<>();
    try {
      for (Method method : type.getMethods()) {
        if (isValue(method)) {
          MethodHandle accessor = MethodHandles.publicLookup().unreflect(method);
          accessors.put(method.getName(), accessor.asType(general));
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("Models are public records, unlike " + type, e);
    }
    return accessors;
  }

  private static boolean isValue(Method method) {
    return method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !Modifier.isStatic(method.getModifiers())
        && !OF_OBJECTS.contains(method.getName());
  }
}
