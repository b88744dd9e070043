package org.edgeloop.dataset.features;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The files that a feature table can be written to. Rows stand in the order of their recordings' paths, then of their first samples, then of
 * their channels. The columns: {@code recording} (text: the path from the project's folder; the file's name if it lies in none),
 * {@code channel} (text), {@code from}, {@code to} (int64, samples; to exclusive), {@code label} (text, the taxonomy path; none if
 * unlabelled), {@code missing} (int32, how many of the window's samples are), then a double for each
 * {@linkplain org.edgeloop.signal.features.WindowFeatures#definitions feature}.
 */
public enum FeatureTableFormat {

	/** What has no value is null. The manifest without its recordings stands in the metadata under {@code edgeloop.features}. */
	PARQUET("parquet"),

	/** What has no value is an empty cell. Numbers have the fewest digits that read back to the same value. */
	CSV("csv");

	private final String extension;

	FeatureTableFormat(String extension) {
		this.extension = extension;
	}

	/** @return the extension of the format's files, without the dot */
	public String extension() {
		return extension;
	}

	/** @return the format that a file's name says */
	public static Optional<FeatureTableFormat> of(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension)).findFirst();
	}
}
