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

/** The demo's feature tables: of the healthy rig, which is what is usual, and of the runs with a fault on the inner race. */
enum DemoFeatures {

	HEALTHY("features/healthy.parquet", "data/normal/"), INNER_RACE("features/inner-race.parquet", "data/inner-race/");

	/** Several revolutions at the rig's lowest speed. */
	private static final int WINDOW = 4096;

	private final String path;
	private final String recordings;

	DemoFeatures(String path, String recordings) {
		this.path = path;
		this.recordings = recordings;
	}

	/** @return the table's path in the project, with '/' */
	String path() {
		return path;
	}

	/**
	 * Computes the table of recordings that are written already.
	 *
	 * @param created when that was, as the manifest says
	 */
	void write(Path folder, DatasetDescription description, List<DemoRecording> all, Instant created, Progress progress)
			throws IOException {
		List<String> paths = all.stream().map(DemoRecording::path).filter(recording -> recording.startsWith(recordings)).sorted().toList();
		// The tachometer's pulses say nothing of the bearings.
		var settings = new FeatureTableSettings(new FeatureSettings(WINDOW, WINDOW)).withChannels(SimulatedRecording.CHANNELS.subList(0, 2));
		var scope = new FeatureScope(Optional.of(folder), Optional.of(description), paths, folder, ContentHash::of);
		FeatureTableFiles.write(scope, ReadOptions.NONE, settings, folder.resolve(path), FeatureTableFormat.PARQUET, created, progress);
	}
}
