package org.edgeloop.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What every source of the project keeps to. */
class HabitsTest {

	private static final Pattern CONSOLE = Pattern.compile("\\bSystem\\.(out|err)\\b|\\.printStackTrace\\(\\)");
	private static final Pattern SLEEP = Pattern.compile("\\bThread\\.sleep\\(|\\bTimeUnit\\.\\w+\\.sleep\\(");

	/** What runs on a board is a program by itself, whose output is what the board logs and what is relayed to the desktop. */
	@Test
	void onlyTheCommandLineTheProductsTerminalAndTheRunnerOnBoardsWriteToTheConsole() throws IOException {
		check(bundleSources(), (file, text) -> CONSOLE.matcher(text).find() && !inBundle(file, "cli") && !inBundle(file, "device.linux.runner")
				&& !file.endsWith("Terminal.java"),
				"writes to the console; report a Problem or log it");
	}

	@Test
	void nothingSleeps() throws IOException {
		check(Stream.concat(bundleSources(), testSources()), (file, text) -> SLEEP.matcher(text).find(),
				"sleeps; wait for the event instead");
	}

	@Test
	void everyPackageSaysWhatItIsForAndIsNonNullByDefault() throws IOException {
		check(bundleSources().map(Path::getParent).distinct().map(folder -> folder.resolve("package-info.java")),
				(file, text) -> !text.contains("@NonNullByDefault") || !text.startsWith("/**"),
				"is missing, has no docstring or lacks @NonNullByDefault");
	}

	@Test
	void noClassIsTooLongToHoldInOnesHead() throws IOException {
		check(bundleSources(), (file, text) -> text.lines().count() > 400, "has more than 400 lines; split it");
	}

	private static void check(Stream<Path> files, BiPredicate<Path, String> breaks, String why) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : (Iterable<Path>) files::iterator) {
			if (breaks.test(file, Files.exists(file) ? Files.readString(file) : "")) {
				found.add(Project.ROOT.relativize(file) + " " + why);
			}
		}
		assertTrue(found.isEmpty(), () -> String.join("\n", found));
	}

	private static boolean inBundle(Path file, String bundle) {
		return file.startsWith(Project.ROOT.resolve("bundles/org.edgeloop." + bundle));
	}

	private static Stream<Path> bundleSources() throws IOException {
		return sources(Project.bundles());
	}

	private static Stream<Path> testSources() throws IOException {
		return sources(Project.tests()).filter(file -> !file.endsWith("HabitsTest.java"));
	}

	private static Stream<Path> sources(List<Path> folders) throws IOException {
		List<Path> all = new ArrayList<>();
		for (Path folder : folders) {
			all.addAll(Project.sources(folder));
		}
		return all.stream();
	}
}
