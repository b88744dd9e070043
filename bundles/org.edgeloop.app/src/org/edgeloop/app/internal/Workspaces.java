package org.edgeloop.app.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.service.datalocation.Location;
import org.edgeloop.base.Problem;

/** Takes a workspace for this process alone: two workbenches that write the same preferences would lose one's changes. */
public final class Workspaces {

	private Workspaces() {
	}

	/**
	 * The workspace of a start without {@code -data}. It lies in plain sight because new projects and the demo are made in it;
	 * projects opened from elsewhere stay where they are.
	 */
	public static Path defaultFolder() {
		return Path.of(System.getProperty("user.home"), "Edgeloop");
	}

	/**
	 * Sets the location if the command line did not, and locks it.
	 *
	 * @param location the platform's instance location; null if it was started with {@code -data @none}
	 * @return why the workspace cannot be had; empty if it is ours
	 */
	public static Optional<Problem> claim(@Nullable Location location, Path otherwise) {
		if (location == null) {
			return Optional.of(Problem.error("The workbench needs a workspace.", "-data @none", "Start it without -data, or name a folder."));
		}
		try {
			boolean ours = location.isSet() ? location.lock() : location.set(otherwise.toUri().toURL(), true);
			return ours ? Optional.empty() : Optional.of(inUse(location, otherwise));
		} catch (IOException e) {
			return Optional.of(Problem.error("The workspace cannot be written: " + e.getMessage(), place(location, otherwise),
					"Check the permissions of the folder, or name another one with -data."));
		}
	}

	/** Lets the next start have it. */
	public static void release(@Nullable Location location) {
		if (location != null && location.isSet()) {
			location.release();
		}
	}

	private static Problem inUse(Location location, Path otherwise) {
		return Problem.error("Edgeloop is already open on this workspace.", place(location, otherwise),
				"Go to its window, or close it and start again. To run a second one beside it, name another folder with -data.");
	}

	private static String place(Location location, Path otherwise) {
		return location.isSet() ? folder(location).toString() : otherwise.toString();
	}

	/** @return the folder of a location that is set; the platform's URLs leave blanks as they are */
	public static Path folder(Location location) {
		return Path.of(URI.create(location.getURL().toString().replace(" ", "%20")));
	}
}
