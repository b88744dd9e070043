package org.edgeloop.dataset.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * How many labels a file holds, and of which types. A file laid out as {@link LabelWriter} does is counted by its lines, without
 * parsing them; any other is read in full.
 *
 * @param labels the number of labels
 * @param types the taxonomy paths of the labels
 * @param contentHash of what the recording held when it was labelled; empty if the file does not say it
 * @param problem why the file cannot be read; empty if it can
 */
public record LabelCount(int labels, Set<String> types, String contentHash, Optional<Problem> problem) {

	/** There is no label file. */
	public static final LabelCount NONE = new LabelCount(0, Set.of(), "", Optional.empty());

	private static final String CONTENT = "\"contentHash\":\"";
	private static final String TYPE = ",\"type\":\"";

	public static LabelCount of(Path file) {
		try {
			Optional<LabelCount> counted = countLines(file);
			return counted.isPresent() ? counted.get() : count(LabelReader.read(file, Files.readAllBytes(file)));
		} catch (ProblemException e) {
			return new LabelCount(0, Set.of(), "", Optional.of(e.problem()));
		} catch (IOException e) {
			return new LabelCount(0, Set.of(), "",
					Optional.of(Problem.error("cannot be read: " + IoCause.inWords(e), file.toString(), "check the permissions")));
		}
	}

	private static LabelCount count(LabelSet set) {
		return new LabelCount(set.getLabels().size(), set.getLabels().stream().map(Label::getType).collect(Collectors.toSet()),
				set.getContentHash(), Optional.empty());
	}

	/** @return what the label lines say; empty if the file is laid out in another way */
	private static Optional<LabelCount> countLines(Path file) throws IOException {
		// Only line ends and ASCII matter here, and this decodes them fastest.
		try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
			String head = reader.readLine() + "\n" + reader.readLine() + "\n" + reader.readLine() + "\n";
			if (IntStream.rangeClosed(1, LabelReader.VERSION).noneMatch(version -> LabelWriter.head(version).equals(head))) {
				return Optional.empty();
			}
			String line = reader.readLine();
			String contentHash = "";
			while (line != null && !line.equals(LabelWriter.LABELS.strip())) {
				if (line.startsWith(CONTENT)) {
					contentHash = line.substring(CONTENT.length(), Math.max(CONTENT.length(), line.length() - "\",".length()));
				}
				line = reader.readLine();
			}
			int labels = 0;
			var types = new HashSet<String>();
			for (line = reader.readLine(); line != null && line.startsWith("{\"id\":"); line = reader.readLine()) {
				labels++;
				int from = line.indexOf(TYPE) + TYPE.length();
				String type = line.substring(from, Math.max(from, line.indexOf('"', from)));
				if (from < TYPE.length() || type.indexOf('\\') >= 0) {
					return Optional.empty();
				}
				types.add(type);
			}
			boolean closed = "]".equals(line) && "}".equals(reader.readLine()) && reader.readLine() == null;
			return closed ? Optional.of(new LabelCount(labels, decoded(types), contentHash, Optional.empty())) : Optional.empty();
		}
	}

	/** The few different types are put right instead of all lines. */
	private static Set<String> decoded(Set<String> types) {
		return types.stream().map(type -> new String(type.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
				.collect(Collectors.toSet());
	}
}
