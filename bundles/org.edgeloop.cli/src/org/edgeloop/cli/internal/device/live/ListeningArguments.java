package org.edgeloop.cli.internal.device.live;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;

import picocli.CommandLine.Option;

/** The option that says for how long a command listens. */
@NonNullByDefault({})
public final class ListeningArguments {

	@Option(names = "--seconds", paramLabel = "N", description = "End after so long; otherwise it goes on until it is interrupted.")
	private Double seconds;

	/** @return the progress, cancelled also when the time is over */
	Progress limit(Progress progress) {
		return seconds == null ? progress : progress.until(isOver(Duration.ofNanos((long) (seconds * 1e9))));
	}

	private static BooleanSupplier isOver(Duration time) {
		long end = System.nanoTime() + time.toNanos();
		return () -> System.nanoTime() - end >= 0;
	}
}
