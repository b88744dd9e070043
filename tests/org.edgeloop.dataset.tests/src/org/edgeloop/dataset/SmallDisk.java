package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/** A real file system of a few kilobytes in memory; where the test may not mount one, it is skipped. */
final class SmallDisk implements AutoCloseable {

	private static final String OPTIONS = "size=64k";

	private final Path folder;

	SmallDisk(Path folder) throws IOException, InterruptedException {
		this.folder = Files.createDirectories(folder);
		Assumptions.assumeTrue(mount("-t", "tmpfs", "-o", OPTIONS, "none", folder.toString()), "may not mount");
	}

	/** Leaves no free byte. */
	void fill() throws IOException {
		byte[] page = new byte[4096];
		try {
			while (true) {
				Files.write(folder.resolve("filler"), page, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			}
		} catch (IOException e) {
			// Now it is full, and the last file is as long as there was room.
		}
	}

	void makeRoom() throws IOException {
		Files.delete(folder.resolve("filler"));
	}

	void makeReadOnly() throws IOException, InterruptedException {
		Assumptions.assumeTrue(mount("-o", "remount,ro", folder.toString()));
	}

	@Override
	public void close() throws IOException, InterruptedException {
		new ProcessBuilder("umount", "-l", folder.toString()).start().waitFor();
	}

	private static boolean mount(String... arguments) throws InterruptedException {
		var command = new ArrayList<>(List.of("mount"));
		command.addAll(List.of(arguments));
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
		} catch (IOException e) {
			// no such command on this system
			return false;
		}
	}
}
