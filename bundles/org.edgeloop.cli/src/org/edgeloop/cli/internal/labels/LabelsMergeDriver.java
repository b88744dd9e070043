package org.edgeloop.cli.internal.labels;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.Main;
import org.edgeloop.versioning.MergeDriver;

/** How Git calls {@code labels merge}. */
@NonNullByDefault({})
final class LabelsMergeDriver {

	/** The script that started this program; it knows where the program lies after the next build, too. */
	private static final String LAUNCHER = "edgeloop.launcher";
	private static final String ARGUMENTS = " labels merge --path %P %O %A %B";

	private LabelsMergeDriver() {
	}

	static MergeDriver ofThisProgram() {
		return new MergeDriver("edgeloop-labels", "Edgeloop merges labels by their ids", program() + ARGUMENTS,
				List.of("*.labels.json", "*.suggestions.json"));
	}

	private static String program() {
		String launcher = System.getProperty(LAUNCHER, "");
		Stream<String> words = launcher.isEmpty() ? Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--add-modules", "jdk.incubator.vector", "-cp", absolute(System.getProperty("java.class.path")), Main.class.getName())
				: Stream.of(launcher);
		return words.map(MergeDriver::quote).collect(Collectors.joining(" "));
	}

	/** Git starts programs elsewhere than the user does. */
	private static String absolute(String classPath) {
		return Stream.of(classPath.split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath().toString())
				.collect(Collectors.joining(File.pathSeparator));
	}
}
