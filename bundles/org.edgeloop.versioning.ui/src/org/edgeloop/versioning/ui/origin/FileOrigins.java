package org.edgeloop.versioning.ui.origin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/**
 * Where files came from, as far as somebody has looked at them: read in the background, one at a time, and kept until the project changes.
 * To be used in the thread of its background.
 */
public final class FileOrigins {

	/** More files than anybody looks at in a day. */
	private static final int MOST = 2000;

	/** Finds out where a file came from. Background threads only. */
	@FunctionalInterface
	public interface Source {
		List<OriginFact> read(Path file, Progress progress) throws IOException;
	}

	private record Found(Path file, List<OriginFact> facts) {
	}

	private final Source source;
	private final LatestWork<Found> reading;
	private final Map<Path, List<OriginFact>> known = new LinkedHashMap<>();
	private Optional<Path> wanted = Optional.empty();
	private Runnable changed = () -> {
		// nobody has asked yet
	};

	public FileOrigins(Background background, Source source) {
		this.source = source;
		reading = new LatestWork<>(background, this::found, this::failed);
	}

	/**
	 * @param whenKnown told when the file's origin has been found out, unless another file is asked for by then
	 * @return where the file came from; empty while it is being found out
	 */
	public Optional<List<OriginFact>> of(Path file, Runnable whenKnown) {
		List<OriginFact> facts = known.get(file);
		if (facts != null) {
			return Optional.of(facts);
		}
		changed = whenKnown;
		if (!wanted.equals(Optional.of(file))) {
			wanted = Optional.of(file);
			reading.start("Reading where " + file.getFileName() + " came from", progress -> new Found(file, source.read(file, progress)));
		}
		return Optional.empty();
	}

	private void found(Found now) {
		if (known.size() >= MOST) {
			known.clear();
		}
		known.put(now.file(), now.facts());
		wanted = Optional.empty();
		changed.run();
	}

	/** Why nothing is known stands in the facts' place. */
	private void failed(Problem problem) {
		wanted.ifPresent(file -> found(new Found(file, List.of(new OriginFact("Not known", problem.what())))));
	}

	/** What is known of the files below a folder may be otherwise by now; whoever asked last is told to ask again. */
	public void forget(Path folder) {
		boolean isForgotten = known.keySet().removeIf(file -> file.startsWith(folder));
		if (wanted.filter(file -> file.startsWith(folder)).isPresent()) {
			wanted = Optional.empty();
			reading.cancel();
			isForgotten = true;
		}
		if (isForgotten) {
			changed.run();
		}
	}
}
