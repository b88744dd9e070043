package org.edgeloop.device.internal.line;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs that hold a port open, as far as Linux shows them to this user. */
public final class PortHolders {

	private static final Path PROCESSES = Path.of("/proc");

	/** Who made a pseudo terminal often holds both of its ends open: it is what stands in for a device, and leaves the port to others. */
	private static final Path PSEUDO_TERMINALS = Path.of("/dev/pts");
	private static final String OTHER_END = "ptmx";

	private PortHolders() {
	}

	/** @return as {@code minicom (process 4711)}; empty where nobody does, or where the system does not say */
	public static List<String> of(Path device) {
		var holders = new ArrayList<String>();
		try {
			Path real = device.toRealPath();
			try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
				for (Path process : processes) {
					if (holds(process, real)) {
						holders.add(name(process) + " (process " + process.getFileName() + ")");
					}
				}
			}
		} catch (IOException e) {
			// other systems have no such folder
		}
		return holders;
	}

	private static boolean holds(Path process, Path device) {
		boolean holds = false;
		boolean isOtherEnd = false;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
			for (Path file : files) {
				if (Files.isSymbolicLink(file)) {
					Path opened = Files.readSymbolicLink(file);
					holds |= opened.equals(device);
					isOtherEnd |= opened.endsWith(OTHER_END);
				}
			}
		} catch (IOException e) {
			// another user's process, or one that has just ended
		}
		return holds && !(isOtherEnd && device.startsWith(PSEUDO_TERMINALS));
	}

	private static String name(Path process) {
		try {
			return Files.readString(process.resolve("comm")).strip();
		} catch (IOException e) {
			return "a program";
		}
	}
}
