package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Repository;

/**
 * A mark in a repository, {@code edgeloop/work-PROCESS-NUMBER}, that lies there while this process changes something. Git's lock files do
 * not say whose they are, so that those of a process that was killed are in everybody's way for good. The mark of a process that is no
 * more tells since when there may be such; they are taken away as long as no program git runs on this machine, whose they could be. So are
 * packs that never got their index: JGit takes one for received as soon as a file of its name is there, and would never receive it again.
 */
public final class OwnWork implements AutoCloseable {

	private static final Pattern MARK = Pattern.compile("work-(.+)-\\d+");
	private static final Pattern GIT = Pattern.compile("git([-.].*)?");
	private static final String LOCK = ".lock";
	private static final String PACKS = "objects/pack";
	private static final String PACK = ".pack";
	/** Where references, what happened to them, and new packs are locked; files beside them lock the index and the settings. */
	private static final List<String> FOLDERS = List.of("refs", "logs", PACKS);
	/** How coarse the times of files and processes are. */
	private static final Duration TOLERANCE = Duration.ofSeconds(2);
	private static final AtomicLong COUNT = new AtomicLong();

	private final Path mark;

	private OwnWork(Path mark) {
		this.mark = mark;
	}

	/** Takes away what killed processes have left locked, and marks that this one is at work. */
	public static OwnWork begin(Repository repository) throws IOException {
		Path folder = repository.getDirectory().toPath().resolve("edgeloop");
		Files.createDirectories(folder);
		List<Path> dead = dead(folder);
		if (!dead.isEmpty() && !isGitRunning()) {
			for (Path mark : dead) {
				unlock(repository, Files.getLastModifiedTime(mark).toInstant().minus(TOLERANCE));
				Files.deleteIfExists(mark);
			}
		}
		Path mark = folder.resolve("work-" + ProcessNumber.own() + "-" + COUNT.incrementAndGet());
		return new OwnWork(Files.writeString(mark, ""));
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(mark);
	}

	private static List<Path> dead(Path folder) throws IOException {
		List<Path> dead = new ArrayList<>();
		try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, "work-*")) {
			for (Path mark : marks) {
				Matcher parts = MARK.matcher(mark.getFileName().toString());
				if (parts.matches() && !ProcessNumber.parse(parts.group(1)).isAlive()) {
					dead.add(mark);
				}
			}
		}
		return dead;
	}

	private static boolean isGitRunning() {
		try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
			return all.flatMap(process -> process.info().command().stream())
					.anyMatch(command -> GIT.matcher(command.substring(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1)).matches());
		}
	}

	private static void unlock(Repository repository, Instant since) throws IOException {
		for (Path folder : List.of(repository.getDirectory().toPath(), repository.getCommonDirectory().toPath())) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + LOCK)) {
				for (Path file : files) {
					removeIfSince(file, since);
				}
			}
			for (String name : FOLDERS) {
				unlockBelow(folder.resolve(name), since);
			}
			removeUnindexed(folder.resolve(PACKS), since);
		}
	}

	private static void removeUnindexed(Path packs, Instant since) throws IOException {
		if (!Files.isDirectory(packs)) {
			return;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(packs, "pack-*" + PACK)) {
			for (Path pack : files) {
				String name = pack.getFileName().toString();
				if (Files.notExists(pack.resolveSibling(name.substring(0, name.length() - PACK.length()) + ".idx"))) {
					removeIfSince(pack, since);
				}
			}
		}
	}

	private static void unlockBelow(Path folder, Instant since) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(file -> file.toString().endsWith(LOCK)).toList()) {
				removeIfSince(file, since);
			}
		}
	}

	private static void removeIfSince(Path file, Instant since) throws IOException {
		try {
			if (Files.isRegularFile(file) && !Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
				Files.delete(file);
			}
		} catch (NoSuchFileException e) {
			// whoever made it was alive, and has finished
		}
	}
}
