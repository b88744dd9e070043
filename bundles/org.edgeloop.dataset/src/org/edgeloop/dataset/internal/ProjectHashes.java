package org.edgeloop.dataset.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.base.ContentHashes;

/** The content hashes of each project's recordings, kept in {@code .edgeloop/hashes}; whoever asks shares what others took. */
public final class ProjectHashes {

	private static final Map<Path, ContentHashes> PROJECTS = new ConcurrentHashMap<>();

	private ProjectHashes() {
	}

	public static ContentHashes of(Path project) {
		return PROJECTS.computeIfAbsent(project.toAbsolutePath().normalize(),
				folder -> new ContentHashes(folder, folder.resolve(".edgeloop/hashes")));
	}
}
