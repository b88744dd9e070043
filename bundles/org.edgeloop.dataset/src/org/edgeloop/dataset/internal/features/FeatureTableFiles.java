package org.edgeloop.dataset.internal.features;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.features.FeatureTable;
import org.edgeloop.dataset.features.FeatureTableFormat;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.signal.ReadOptions;

/** Writes a feature table and its manifest. */
public final class FeatureTableFiles {

	private FeatureTableFiles() {
	}

	/**
	 * @param file the table
	 * @param created when that was, as the manifest says
	 */
	public static FeatureTable write(FeatureScope scope, ReadOptions reading, FeatureTableSettings settings, Path file,
			FeatureTableFormat format, Instant created, Progress progress) throws IOException {
		var rows = new FeatureRows(scope, reading, settings, progress);
		var manifest = new FeatureManifest(rows, settings, file, created);
		switch (format) {
			case PARQUET -> ParquetFeatures.write(file, rows, manifest::summary, progress);
			case CSV -> CsvFeatures.write(file, rows);
		}
		Path beside = manifestOf(file);
		manifest.write(beside);
		return new FeatureTable(file, beside, rows.count(), rows.recordings().size(), rows.features(), rows.problems());
	}

	/** @return where a table's manifest lies */
	public static Path manifestOf(Path file) {
		return file.resolveSibling(file.getFileName() + ".manifest.json");
	}
}
