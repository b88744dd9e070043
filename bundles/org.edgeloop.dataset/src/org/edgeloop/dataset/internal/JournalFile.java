package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The content of a journal: a line that says which label file its steps begin from, then the steps of editing, and between them a
 * line wherever a save began. Whether that save came to its end, the label file itself says: if it is the one that was to be
 * written, the steps before are in it.
 *
 * @param base the {@linkplain LabelFileVersion#hash() hash} of the label file that the steps begin from
 * @param lines all sound lines behind the first, oldest first, each with its end
 * @param steps the steps that the label file does not hold
 * @param fileChanged whether the label file is neither the one that the steps begin from nor one that a save wrote since
 * @param damaged how many lines could not be read
 */
public record JournalFile(String base, List<String> lines, List<LabelChanges> steps, boolean fileChanged, int damaged) {

	public static final String EXTENSION = ".journal";

	/** @return where the project's journals lie, in folders as the recordings below {@code data} */
	public static Path folder(Path project) {
		return project.resolve(".edgeloop/journal");
	}

	/** @return where a recording's journal lies */
	public static Path of(Path project, String recordingBelowData) {
		return folder(project).resolve(recordingBelowData + EXTENSION);
	}

	/**
	 * @param fileHash the hash of the present label file
	 * @return the journal's content; empty if there is none or it does not say what it belongs to
	 */
	public static Optional<JournalFile> read(Path file, String fileHash) throws IOException {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		// Damage may be anywhere, also inside a character.
		String[] found = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n");
		Optional<JournalLine> first = JournalLine.parse(file, found[0])
				.filter(line -> line.kind() == JournalLine.Kind.BASE);
		if (first.isEmpty()) {
			return Optional.empty();
		}
		boolean fileChanged = !first.get().hash().equals(fileHash);
		var lines = new ArrayList<String>();
		var steps = new ArrayList<LabelChanges>();
		int damaged = 0;
		for (String text : List.of(found).subList(1, found.length)) {
			Optional<JournalLine> line = JournalLine.parse(file, text);
			if (line.isEmpty()) {
				damaged++;
				continue;
			}
			lines.add(text + "\n");
			line.get().changes().ifPresent(steps::add);
			if (line.get().kind() == JournalLine.Kind.SAVING && line.get().hash().equals(fileHash)) {
				steps.clear();
				fileChanged = false;
			}
		}
		return Optional.of(new JournalFile(first.get().hash(), lines, steps, fileChanged, damaged));
	}

	/** @return all steps as one */
	public LabelChanges changes() {
		return steps.stream().reduce(LabelChanges.NONE, LabelChanges::then);
	}
}
