package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The folders of a store in which changes are noticed, and what a change in each means. Used by one thread at a time. */
final class WatchedFolders {

	/** Systems let a user watch some thousands of folders; other programs want some too. */
	private static final int MAX_FOLDERS = 4000;
	private static final int MAX_DEPTH = 8;

	private enum Kind {
		STORE, EXPERIMENT, RUN
	}

	/** @param run empty unless it is a run's folder or one within */
	private record Watched(Path path, Kind kind, String run) {
	}

	private final StoreLayout layout;
	private final WatchService service;
	private final Map<WatchKey, Watched> folders = new HashMap<>();

	WatchedFolders(StoreLayout layout, WatchService service) {
		this.layout = layout;
		this.service = service;
	}

	/** Watches the store, its active experiments and some of its runs. */
	void store(Set<String> running) throws IOException {
		watch(new Watched(layout.root(), Kind.STORE, ""));
		for (Path experiment : layout.activeExperiments()) {
			watch(new Watched(experiment, Kind.EXPERIMENT, ""));
		}
		for (String run : running) {
			try {
				run(layout.run(run));
			} catch (IOException e) {
				// a run that is gone does not change
			}
		}
	}

	/** @return the runs that a change of this name in a watched folder concerns */
	Set<String> changed(WatchKey key, Path name) {
		Watched folder = folders.getOrDefault(key, new Watched(name, Kind.RUN, ""));
		Path path = folder.path().resolve(name);
		return switch (folder.kind()) {
		case STORE -> newExperiment(path);
		case EXPERIMENT -> newRun(path);
		case RUN -> changedRun(folder, path);
		};
	}

	void forget(WatchKey key) {
		folders.remove(key);
	}

	/** Stops watching those of these runs that have ended. */
	void forgetEnded(Set<String> runs) {
		Set<String> ended = new HashSet<>();
		for (String run : runs) {
			if (hasEnded(run)) {
				ended.add(run);
			}
		}
		folders.entrySet().removeIf(entry -> {
			boolean over = ended.contains(entry.getValue().run());
			if (over) {
				entry.getKey().cancel();
			}
			return over;
		});
	}

	private boolean hasEnded(String run) {
		try {
			var meta = MetaFile.read(layout.files(), layout.run(run));
			return RunReader.status(meta, _ -> {
				// whoever lists the runs hears of it
			}).isEnded();
		} catch (IOException e) {
			return false;
		}
	}

	/** Runs may have been made in it before it was watched. */
	private Set<String> newExperiment(Path experiment) {
		Set<String> runs = new HashSet<>();
		try {
			if (layout.activeExperiments().contains(experiment)) {
				watch(new Watched(experiment, Kind.EXPERIMENT, ""));
				for (Path run : layout.runs(experiment)) {
					runs.addAll(newRun(run));
				}
			}
		} catch (IOException e) {
			// gone again
		}
		return runs;
	}

	private Set<String> newRun(Path run) {
		if (layout.mayBeRun(run)) {
			run(run);
			return Set.of(StoreLayout.name(run));
		}
		return Set.of();
	}

	private Set<String> changedRun(Watched folder, Path path) {
		if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
			part(path, folder.run(), 0);
		}
		return folder.run().isEmpty() ? Set.of() : Set.of(folder.run());
	}

	private void run(Path run) {
		part(run, StoreLayout.name(run), 0);
	}

	/** Watches a folder of a run and those in it, but for its artifacts, which are looked up when they are shown. */
	private void part(Path folder, String run, int depth) {
		if (depth > MAX_DEPTH || StoreLayout.name(folder).equals(StoreLayout.ARTIFACTS)) {
			return;
		}
		try {
			watch(new Watched(folder, Kind.RUN, run));
			for (Path inner : layout.files().list(folder)) {
				if (Files.isDirectory(inner, LinkOption.NOFOLLOW_LINKS)) {
					part(inner, run, depth + 1);
				}
			}
		} catch (IOException e) {
			// gone again, or not ours to read
		}
	}

	private void watch(Watched folder) throws IOException {
		if (folders.size() < MAX_FOLDERS) {
			folders.put(folder.path().register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
					StandardWatchEventKinds.ENTRY_DELETE), folder);
		}
	}
}
