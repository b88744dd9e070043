package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;


/**
 * One line of a journal: what it belongs to, a step of editing, or that a save begins. It starts with its own CRC-32 in
 * hexadecimal, so that a line which a crash tore apart is known.
 *
 * @param kind what the line says
 * @param hash for {@link Kind#BASE} the {@linkplain LabelFileVersion#hash() hash} of the label file that the steps begin from, for
 *            {@link Kind#SAVING} that of the one being written; else empty
 * @param changes for {@link Kind#STEP} what was done; else nothing
 */
record JournalLine(Kind kind, String hash, Optional<LabelChanges> changes) {

	enum Kind {
		BASE, STEP, SAVING
	}

	private static final String VERSION = "edgeloop-journal 1";
	private static final int CRC_DIGITS = 8;

	static String base(String hash) {
		return line("{\"base\":" + JsonText.quote(hash) + ",\"format\":" + JsonText.quote(VERSION) + "}");
	}

	static String step(LabelChanges changes) {
		return line(changes.toJson());
	}

	static String saving(String hash) {
		return line("{\"saving\":" + JsonText.quote(hash) + "}");
	}

	/** @return the line's meaning; empty if it is not what was written, or another version's */
	static Optional<JournalLine> parse(Path file, String line) {
		if (line.length() <= CRC_DIGITS || !line.startsWith(crc(line.substring(CRC_DIGITS + 1)) + " ")) {
			return Optional.empty();
		}
		var found = new Object() {
			Optional<JournalLine> line = Optional.empty();
			String format = VERSION;
		};
		try {
			JsonSource.readDocument(file, JsonText.toUtf8(line.substring(CRC_DIGITS + 1)), json -> json.object(key -> {
				switch (key) {
				case "base" -> found.line = Optional.of(new JournalLine(Kind.BASE, json.string(), Optional.empty()));
				case "saving" -> found.line = Optional.of(new JournalLine(Kind.SAVING, json.string(), Optional.empty()));
				case "format" -> found.format = json.string();
				default -> {
					Optional<LabelPart> part = LabelPart.named(key);
					if (part.isPresent()) {
						LabelChanges before = found.line.flatMap(JournalLine::changes).orElse(LabelChanges.NONE);
						found.line = Optional.of(step(before, LabelChanges.read(part.get(), json)));
					} else {
						json.rawValue();
					}
				}
				}
			}));
		} catch (IOException e) {
			return Optional.empty();
		}
		return found.line.filter(_ -> found.format.equals(VERSION));
	}

	private static JournalLine step(LabelChanges one, LabelChanges other) {
		return new JournalLine(Kind.STEP, "", Optional.of(one.then(other)));
	}

	private static String line(String json) {
		return crc(json) + " " + json + "\n";
	}

	private static String crc(String json) {
		var crc = new CRC32();
		crc.update(JsonText.toUtf8(json));
		return String.format("%08x", crc.getValue());
	}
}
