package org.edgeloop.signal.internal.snapshots;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.edgeloop.base.NaturalOrder;

/**
 * The snapshots of a folder, found by their names and sizes alone.
 *
 * @param files the snapshots in the order of their numbers
 * @param others the shapes of further series in the folder, which are not read, and how many files each has
 */
record SnapshotSeries(List<Path> files, Map<String, Integer> others) {

	/** Two files may just be two. */
	private static final int FEWEST = 3;

	/** How many of the files are looked at; the first and the last are among them. */
	private static final int LOOKED_AT = 16;

	/** Tables of the same rows and columns differ a little in size, because numbers differ in length. */
	private static final double MOST_UNLIKE = 1.25;

	/** Formats without a place for much beside the samples. Others, such as WAV, are whole recordings each. */
	private static final Set<String> EXTENSIONS = Set.of("", "csv", "tsv", "txt", "asc");
	private static final Set<String> COMPANIONS = Set.of("readme", "license", "licence", "copying", "changelog", "thumbs");

	private static final int TIME_NUMBERS = 6;

	/**
	 * @param isRecording tells by its name whether another file of the folder is a recording of its own
	 * @return the series, if that is all that the folder holds
	 */
	static Optional<SnapshotSeries> find(Path folder, Predicate<Path> isRecording) throws IOException {
		Map<String, List<SnapshotName>> shapes = shapes(folder);
		List<SnapshotName> largest = shapes.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
		if (!isNumbered(largest) || !EXTENSIONS.contains(largest.getFirst().extension())) {
			return Optional.empty();
		}
		Map<String, Integer> others = new TreeMap<>();
		for (Map.Entry<String, List<SnapshotName>> each : shapes.entrySet()) {
			List<SnapshotName> names = each.getValue();
			if (names == largest || names.stream().noneMatch(name -> isRecording(folder, name, isRecording))) {
				continue;
			}
			if (!isNumbered(names)) {
				return Optional.empty();
			}
			others.put(each.getKey(), names.size());
		}
		List<Path> files = largest.stream().map(SnapshotName::name).sorted(NaturalOrder.INSTANCE).map(folder::resolve).toList();
		return areAlike(files) ? Optional.of(new SnapshotSeries(files, others)) : Optional.empty();
	}

	private static Map<String, List<SnapshotName>> shapes(Path folder) throws IOException {
		Map<String, List<SnapshotName>> shapes = new TreeMap<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files) {
				SnapshotName name = SnapshotName.of(file.getFileName().toString());
				if (!name.name().startsWith(".")) {
					shapes.computeIfAbsent(name.shape(), shape -> new ArrayList<>()).add(name);
				}
			}
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		return shapes;
	}

	private static boolean isRecording(Path folder, SnapshotName name, Predicate<Path> isRecording) {
		String stem = name.name().split("[._ -]", 2)[0].toLowerCase(Locale.ROOT);
		return !COMPANIONS.contains(stem) && isRecording.test(folder.resolve(name.name()));
	}

	/** @return whether the names differ in one number alone, or are points of time */
	private static boolean isNumbered(List<SnapshotName> names) {
		if (names.size() < FEWEST || names.getFirst().numbers().isEmpty()) {
			return false;
		}
		if (names.getFirst().numbers().size() >= TIME_NUMBERS || names.getFirst().numbers().size() <= 2) {
			if (names.stream().allMatch(name -> name.time(ZoneOffset.UTC).isPresent())) {
				return true;
			}
		}
		int differing = 0;
		for (int i = 0; i < names.getFirst().numbers().size(); i++) {
			Set<String> numbers = new HashSet<>();
			for (SnapshotName name : names) {
				numbers.add(name.numbers().get(i));
			}
			differing += numbers.size() > 1 ? 1 : 0;
		}
		return differing == 1;
	}

	private static boolean areAlike(List<Path> files) throws IOException {
		long smallest = Long.MAX_VALUE;
		long largest = 0;
		int looked = Math.min(files.size(), LOOKED_AT);
		for (int i = 0; i < looked; i++) {
			Path file = files.get((int) ((long) i * (files.size() - 1) / (looked - 1)));
			if (!Files.isRegularFile(file)) {
				return false;
			}
			smallest = Math.min(smallest, Files.size(file));
			largest = Math.max(largest, Files.size(file));
		}
		return smallest > 0 && largest <= smallest * MOST_UNLIKE;
	}
}
