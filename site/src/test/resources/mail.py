"""Prints, as JSON, what Python's own library reads of each message that is named."""

import json
import sys
from email import policy
from email.parser import BytesParser

messages = []
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        message = BytesParser(policy=policy.default).parse(file)
    parts = list(message.iter_parts())
    messages.append(
        {
            "headers": [[name, " ".join(str(value).split())] for name, value in message.items()],
            "type": message.get_content_type(),
            "parts": [
                {
                    "type": part.get_content_type(),
                    "charset": part.get_content_charset(),
                    "text": part.get_content().replace("\r\n", "\n"),
                }
                for part in parts
            ],
            "defects": [
                repr(defect)
                for part in [message, *parts]
                for defect in [
                    *part.defects,
                    *[fault for value in part.values() for fault in value.defects],
                ]
            ],
        }
    )
json.dump(messages, sys.stdout)
