package org.edgeloop.versioning.ui.origin;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/**
 * Where files, labels or runs came from, as far as somebody has looked at them: read in the background, one at a time, and kept until the
 * project changes. To be used in the thread of its background.
 *
 * @param <S> what came from somewhere, which two equal ones name
 */
public final class KnownOrigins<S> {

	/** More than anybody looks at in a day. */
	private static final int MOST = 2000;

	/** Finds out where something came from. Background threads only. */
	@FunctionalInterface
	public interface Source<S> {
		List<OriginFact> read(S subject, Progress progress) throws IOException;
	}

	private record Found<S>(S subject, List<OriginFact> facts) {
	}

	private final Source<S> source;
	private final LatestWork<Found<S>> reading;
	private final Map<S, List<OriginFact>> known = new LinkedHashMap<>();
	private Optional<S> wanted = Optional.empty();
	private Runnable changed = () -> {
		// nobody has asked yet
	};

	public KnownOrigins(Background background, Source<S> source) {
		this.source = source;
		reading = new LatestWork<>(background, this::found, this::failed);
	}

	/**
	 * @param whenKnown told when the origin has been found out, unless another one is asked for by then
	 * @return where it came from; empty while it is being found out
	 */
	public Optional<List<OriginFact>> of(S subject, Runnable whenKnown) {
		List<OriginFact> facts = known.get(subject);
		if (facts != null) {
			return Optional.of(facts);
		}
		changed = whenKnown;
		if (!wanted.equals(Optional.of(subject))) {
			wanted = Optional.of(subject);
			reading.start("Reading where data came from", progress -> new Found<>(subject, source.read(subject, progress)));
		}
		return Optional.empty();
	}

	private void found(Found<S> now) {
		if (known.size() >= MOST) {
			known.clear();
		}
		known.put(now.subject(), now.facts());
		wanted = Optional.empty();
		changed.run();
	}

	/** Why nothing is known stands in the facts' place. */
	private void failed(Problem problem) {
		wanted.ifPresent(subject -> found(new Found<>(subject, List.of(new OriginFact("Not known", problem.what())))));
	}

	/** What is known of some may be otherwise by now; whoever asked last is told to ask again. */
	public void forget(Predicate<S> which) {
		boolean isForgotten = known.keySet().removeIf(which);
		if (wanted.filter(which).isPresent()) {
			wanted = Optional.empty();
			reading.cancel();
			isForgotten = true;
		}
		if (isForgotten) {
			changed.run();
		}
	}
}
