package org.edgeloop.signal.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.signal.RecordingReader;
import org.edgeloop.signal.internal.memory.Fixtures;

/** Sound files from folders: fixtures, kept regressions and the shared real recordings. */
public final class Seeds {

	/** Larger files take longer to write than to read, and hold the same structure again and again. */
	private static final long LARGEST = 4 << 20;

	/** How much of a real file, most of which is samples, is taken for structure. */
	private static final int STRUCTURE = 4096;

	private Seeds() {
	}

	/** @return fixtures beside these tests, by their names */
	public static List<Seed> fixtures(String... names) throws IOException {
		List<Seed> seeds = new ArrayList<>();
		for (String name : names) {
			seeds.add(new Seed(name, Files.readAllBytes(Fixtures.file(name))));
		}
		return seeds;
	}

	/** @return the files that once broke a reader and, where they are there, the shared real ones */
	static List<Seed> found(RecordingReader reader) throws IOException {
		List<Seed> seeds = new ArrayList<>();
		if (reader.extensions().isEmpty()) {
			return seeds;
		}
		for (Path folder : List.of(Fixtures.file("fuzz"), Fixtures.sharedData())) {
			for (Path file : files(folder, reader.extensions())) {
				byte[] bytes = Files.readAllBytes(file);
				seeds.add(new Seed(file.getFileName().toString(), bytes, Math.min(bytes.length, STRUCTURE)));
			}
		}
		return seeds;
	}

	/** @return the files that once broke a reader */
	static List<Path> kept() throws IOException {
		return files(Fixtures.file("fuzz"), Set.of());
	}

	private static List<Path> files(Path folder, Set<String> extensions) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(file -> extensions.isEmpty() || extensions.contains(extension(file)))
					.filter(file -> file.toFile().length() <= LARGEST).sorted().toList();
		}
	}

	private static String extension(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
