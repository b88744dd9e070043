package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The text of a journal: a line for what it belongs to, then one for each step of editing. Every line begins with its own CRC-32
 * in hexadecimal, so that one which a crash tore apart is known and left out.
 *
 * @param base the {@linkplain ContentHash hash} of the label file that the steps begin from
 * @param steps what was done, oldest first
 * @param damaged how many lines could not be read
 */
public record JournalFile(String base, List<LabelChanges> steps, int damaged) {

	private static final String FORMAT = "edgeloop-journal";
	private static final int VERSION = 1;
	private static final int CRC_DIGITS = 8;

	/** @return where a recording's journal lies */
	public static Path of(Path project, String recordingBelowData) {
		return project.resolve(".edgeloop/journal").resolve(recordingBelowData + ".journal");
	}

	/** @return the first line of a journal */
	public static String header(String base) {
		return line("{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION + ",\"base\":" + JsonText.quote(base) + "}");
	}

	/** @return the JSON as a line of a journal, its end included */
	public static String line(String json) {
		return crc(json) + " " + json + "\n";
	}

	/** @return the journal's content; empty if there is none or it does not say what it belongs to */
	public static Optional<JournalFile> read(Path file) throws IOException {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		// Damage may be anywhere, also inside a character.
		String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n");
		String base = base(file, lines[0]);
		if (base == null) {
			return Optional.empty();
		}
		var steps = new ArrayList<LabelChanges>();
		for (String line : List.of(lines).subList(1, lines.length)) {
			String json = checked(line);
			LabelChanges step = json == null ? null : LabelChanges.fromJson(file, json);
			if (step != null) {
				steps.add(step);
			}
		}
		return Optional.of(new JournalFile(base, List.copyOf(steps), lines.length - 1 - steps.size()));
	}

	/** @return all steps as one */
	public LabelChanges changes() {
		return steps.stream().reduce(LabelChanges::then).orElseThrow();
	}

	private static @Nullable String base(Path file, String line) {
		String json = checked(line);
		if (json == null) {
			return null;
		}
		String[] found = new String[3];
		try {
			JsonSource.readDocument(file, JsonText.toUtf8(json), source -> source.object(key -> {
				switch (key) {
				case "format" -> found[0] = source.string();
				case "version" -> found[1] = Long.toString(source.wholeNumber());
				case "base" -> found[2] = source.string();
				default -> source.rawValue();
				}
			}));
		} catch (IOException e) {
			return null;
		}
		return FORMAT.equals(found[0]) && Integer.toString(VERSION).equals(found[1]) ? found[2] : null;
	}

	/** @return the line's JSON; null if the line is not what was written */
	private static @Nullable String checked(String line) {
		if (line.length() <= CRC_DIGITS) {
			return null;
		}
		String json = line.substring(CRC_DIGITS + 1);
		return line.startsWith(crc(json) + " ") ? json : null;
	}

	private static String crc(String json) {
		var crc = new CRC32();
		crc.update(JsonText.toUtf8(json));
		return String.format("%08x", crc.getValue());
	}
}
