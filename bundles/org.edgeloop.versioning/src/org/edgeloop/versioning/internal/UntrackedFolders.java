package org.edgeloop.versioning.internal;

import org.eclipse.jgit.dircache.DirCache;

/** Folders that hold nothing tracked; Git names them in place of what is in them. */
final class UntrackedFolders {

	private UntrackedFolders() {
	}

	/** @return the outermost folder around the file that holds nothing tracked, with a slash at its end; else the file itself */
	static String topmost(DirCache index, String path) {
		for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
			String folder = path.substring(0, slash + 1);
			if (!holdsTracked(index, folder)) {
				return folder;
			}
		}
		return path;
	}

	private static boolean holdsTracked(DirCache index, String folder) {
		int place = index.findEntry(folder);
		int next = place < 0 ? -(place + 1) : place;
		return next < index.getEntryCount() && index.getEntry(next).getPathString().startsWith(folder);
	}
}
