package org.edgeloop.device.stm32.internal.program;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.NaturalOrder;

/** Finds programs where shells look for them, and where their makers install them. */
public final class InstalledPrograms {

	/** What may stand behind a program's name; Windows starts nothing without. */
	private static final List<String> ENDINGS = File.separatorChar == '\\' ? List.of(".exe", ".bat", ".cmd") : List.of("");

	private final List<Path> searchPath;
	private final Path home;

	private InstalledPrograms(List<Path> searchPath, Path home) {
		this.searchPath = searchPath;
		this.home = home;
	}

	/** @param environment with {@code PATH} */
	public static InstalledPrograms of(Map<String, String> environment, Path home) {
		String path = environment.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase("PATH")).map(Map.Entry::getValue).findFirst()
				.orElse("");
		List<Path> folders = Stream.of(path.split(File.pathSeparator)).filter(text -> !text.isBlank()).flatMap(InstalledPrograms::folder).toList();
		return new InstalledPrograms(folders, home);
	}

	/** @return what is installed on this machine for this user */
	public static InstalledPrograms ofThisUser() {
		return of(System.getenv(), Path.of(System.getProperty("user.home", ".")));
	}

	/**
	 * @param names the program may have, without the ending that Windows wants
	 * @param places folders where it is installed: {@code ~} is the user's, and a name with a star stands for all that fit, of which the
	 *        last in natural order is the newest version
	 */
	public Optional<Path> find(List<String> names, List<String> places) {
		return Stream.concat(searchPath.stream(), places.stream().flatMap(this::folders)).flatMap(folder -> candidates(folder, names))
				.filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
	}

	/** Relative entries would let a project's folder decide what is run. */
	private static Stream<Path> folder(String text) {
		try {
			return Stream.of(Path.of(text)).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Stream.empty();
		}
	}

	private static Stream<Path> candidates(Path folder, List<String> names) {
		return names.stream().flatMap(name -> ENDINGS.stream().map(ending -> folder.resolve(name + ending)));
	}

	private Stream<Path> folders(String place) {
		String absolute = place.startsWith("~/") ? home + place.substring(1) : place;
		List<Path> found = List.of();
		for (Path part : folder(absolute).toList()) {
			found = List.of(part.getRoot());
			for (Path name : part) {
				found = found.stream().flatMap(folder -> named(folder, name.toString())).toList();
			}
		}
		return found.stream();
	}

	private static Stream<Path> named(Path folder, String name) {
		if (!name.contains("*")) {
			return Stream.of(folder.resolve(name)).filter(Files::isDirectory);
		}
		List<Path> matching = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, name)) {
			entries.forEach(matching::add);
		} catch (IOException e) {
			// what cannot be listed has no programs for us
		}
		return matching.stream().filter(Files::isDirectory).sorted(Comparator.comparing(Path::toString, NaturalOrder.INSTANCE).reversed());
	}
}
