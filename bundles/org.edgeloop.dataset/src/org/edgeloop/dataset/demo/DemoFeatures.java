package org.edgeloop.dataset.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.features.FeatureTableFormat;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.internal.features.FeatureScope;
import org.edgeloop.dataset.internal.features.FeatureTableFiles;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.signal.simulation.SimulatedRecording;

/** The demo's feature tables. */
enum DemoFeatures {

	/** Of the healthy rig, which is what is usual. */
	HEALTHY("features/healthy.parquet", "data/normal/", Sampling.ALL),
	/** Of the runs with a fault on the inner race. */
	INNER_RACE("features/inner-race.parquet", "data/inner-race/", Sampling.ALL),
	/** Of all runs whose condition does not change, with that condition, to train on. */
	CONDITIONS("features/conditions.parquet", "data/", Sampling.DRIVE_END);

	/** Which windows a table is made of. */
	private enum Sampling {

		/** Each window of both accelerometers; the tachometer's pulses say nothing of the bearings. */
		ALL(1, 2, List.of()),
		/** Every third window of the accelerometer at the faulty bearing. */
		DRIVE_END(3, 1, List.of("condition"));

		private final int stride;
		private final int channels;
		private final List<String> attributes;

		Sampling(int stride, int channels, List<String> attributes) {
			this.stride = stride;
			this.channels = channels;
			this.attributes = attributes;
		}
	}

	/** Several revolutions at the rig's lowest speed. */
	private static final int WINDOW = 4096;
	/** The run in which a fault begins. */
	private static final String DEVELOPING = "-developing.";

	private final String path;
	private final String recordings;
	private final Sampling sampling;

	DemoFeatures(String path, String recordings, Sampling sampling) {
		this.path = path;
		this.recordings = recordings;
		this.sampling = sampling;
	}

	/** @return the table's path in the project, with '/' */
	String path() {
		return path;
	}

	private boolean covers(String recording) {
		return recording.startsWith(recordings) && (sampling == Sampling.ALL || !recording.contains(DEVELOPING));
	}

	/**
	 * Computes the table of recordings that are written already.
	 *
	 * @param created when that was, as the manifest says
	 */
	void write(Path folder, DatasetDescription description, List<DemoRecording> all, Instant created, Progress progress)
			throws IOException {
		List<String> paths = all.stream().map(DemoRecording::path).filter(this::covers).sorted().toList();
		var settings = new FeatureTableSettings(new FeatureSettings(WINDOW, WINDOW * sampling.stride))
				.withChannels(SimulatedRecording.CHANNELS.subList(0, sampling.channels)).withAttributes(sampling.attributes);
		var scope = new FeatureScope(Optional.of(folder), Optional.of(description), paths, folder, ContentHash::of);
		FeatureTableFiles.write(scope, ReadOptions.NONE, settings, folder.resolve(path), FeatureTableFormat.PARQUET, created, progress);
	}
}
