package org.edgeloop.signal.internal.snapshots;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file name taken apart into its numbers and what is around them.
 *
 * @param name the name
 * @param shape the name with a {@code #} for each number
 * @param numbers the digits of each number
 */
record SnapshotName(String name, String shape, List<String> numbers) {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	/** Year, month, day, hour, minute and second, with or without something between them. */
	private static final Pattern TIME = Pattern.compile(
			"(?<!\\d)((?:19|20)\\d\\d)[._-]?(\\d\\d)[._-]?(\\d\\d)[._T -]?(\\d\\d)[._:-]?(\\d\\d)[._:-]?(\\d\\d)(?!\\d)");

	static SnapshotName of(String name) {
		String stem = name.substring(0, endOfStem(name));
		Matcher matcher = NUMBER.matcher(stem);
		List<String> numbers = new ArrayList<>();
		while (matcher.find()) {
			numbers.add(matcher.group());
		}
		return new SnapshotName(name, matcher.replaceAll("#") + name.substring(stem.length()), List.copyOf(numbers));
	}

	/** An extension has a letter: the last number of a time is none. */
	private static int endOfStem(String name) {
		int dot = name.lastIndexOf('.');
		return dot > 0 && name.substring(dot + 1).chars().anyMatch(Character::isLetter) ? dot : name.length();
	}

	/** @return the extension in small letters; empty where there is none */
	String extension() {
		int end = endOfStem(name);
		return end == name.length() ? "" : name.substring(end + 1).toLowerCase(Locale.ROOT);
	}

	/** @return the time that the name tells, by a clock in {@code zone} */
	Optional<Instant> time(ZoneId zone) {
		Matcher matcher = TIME.matcher(name);
		if (!matcher.find()) {
			return Optional.empty();
		}
		int[] parts = new int[6];
		for (int i = 0; i < parts.length; i++) {
			parts[i] = Integer.parseInt(matcher.group(i + 1));
		}
		try {
			return Optional.of(LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]).atZone(zone).toInstant());
		} catch (DateTimeException e) {
			// Digits that only look like a time.
			return Optional.empty();
		}
	}
}
