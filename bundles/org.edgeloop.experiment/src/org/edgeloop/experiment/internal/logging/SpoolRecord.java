package org.edgeloop.experiment.internal.logging;

import java.util.List;
import java.util.Map;

import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.logging.NewRun;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;

/** One thing that was logged, a line of JSON in the spool. */
@JsonTypeInfo(use = Id.NAME, property = "kind")
@JsonSubTypes({ @Type(value = SpoolRecord.Begin.class, name = "begin"), @Type(value = SpoolRecord.Continue.class, name = "continue"),
		@Type(value = SpoolRecord.Metrics.class, name = "metrics"), @Type(value = SpoolRecord.Params.class, name = "params"),
		@Type(value = SpoolRecord.Tags.class, name = "tags"), @Type(value = SpoolRecord.Inputs.class, name = "inputs"),
		@Type(value = SpoolRecord.File.class, name = "artifact"), @Type(value = SpoolRecord.End.class, name = "end"),
		@Type(value = SpoolRecord.Damaged.class, name = "damaged") })
public sealed interface SpoolRecord {

	/** The parent of a run that has none. */
	int NO_PARENT = -1;

	/** @return which run of the spool it belongs to, counted from 0 */
	int run();

	/**
	 * A run is to be made.
	 *
	 * @param parent the run of this spool that it belongs to, or {@link #NO_PARENT}
	 * @param id tells it apart before the store has named it
	 * @param started in milliseconds since 1970
	 */
	record Begin(int run, int parent, String id, NewRun start, long started) implements SpoolRecord {
	}

	/** A run that the store has already is added to. */
	record Continue(int run, String runId) implements SpoolRecord {
	}

	/**
	 * Values measured at once.
	 *
	 * @param timestamp in milliseconds since 1970
	 */
	record Metrics(int run, long timestamp, long step, Map<String, Double> values) implements SpoolRecord {
	}

	record Params(int run, Map<String, String> values) implements SpoolRecord {
	}

	record Tags(int run, Map<String, String> values) implements SpoolRecord {
	}

	record Inputs(int run, List<DatasetInput> inputs) implements SpoolRecord {
	}

	/**
	 * A file left by the run.
	 *
	 * @param path below the run's artifacts
	 * @param copy its name in the spool's folder
	 */
	record File(int run, String path, String copy) implements SpoolRecord {
	}

	/**
	 * Nothing more comes of the run.
	 *
	 * @param status RUNNING if somebody else is going to continue it
	 * @param ended in milliseconds since 1970
	 */
	record End(int run, RunStatus status, long ended) implements SpoolRecord {
	}

	/** What a line that cannot be read stands for. */
	record Damaged(int run, String line) implements SpoolRecord {
	}
}
