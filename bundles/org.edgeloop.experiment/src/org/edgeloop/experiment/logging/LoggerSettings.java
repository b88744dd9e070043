package org.edgeloop.experiment.logging;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.edgeloop.base.Problem;

/**
 * What a logger works with.
 *
 * @param spoolFolder holds a folder for each logger until everything has been delivered; need not exist
 * @param clock gives the times of starts, ends and metrics
 * @param ids gives what tells a run apart from all others before its store has named it
 * @param problems is told, from any thread, what was refused and what has to wait
 */
public record LoggerSettings(Path spoolFolder, InstantSource clock, Supplier<String> ids, Consumer<Problem> problems) {

	/** The system's clock and random ids. */
	public static LoggerSettings of(Path spoolFolder, Consumer<Problem> problems) {
		return new LoggerSettings(spoolFolder, InstantSource.system(), () -> UUID.randomUUID().toString().replace("-", ""), problems);
	}
}
