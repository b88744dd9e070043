package org.edgeloop.dataset.windows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The files that a training set can be written to. In all of them windows stand in the order of their recordings' paths, then of
 * their first samples; they are not shuffled.
 */
public enum WindowFormat {

	/**
	 * A table of a row a window: {@code window} (int64, from 0), {@code recording}, {@code group}, {@code split} (text: train, val,
	 * test), {@code class} (text, the taxonomy path; null if unlabelled), {@code y} (int32, the class's number; -1 if unlabelled),
	 * {@code from_sample}, {@code to_sample} (int64, to exclusive), {@code sample_rate} (double, Hz; null if unknown), {@code purity}
	 * (double, 0 to 1), {@code missing} (int32, the NaN among its recorded samples over all channels), {@code copy} (int32, 0;
	 * from 1 for copies varied by an applied recipe), then for each channel {@code x.<channel>}: a list of the window's samples (float, or double if asked for) in the channel's unit. The manifest
	 * without its windows stands in the metadata under {@code edgeloop.windows}.
	 */
	PARQUET("parquet"),

	/**
	 * NumPy arrays: {@code X} (float32, or float64 if asked for; shape windows × channels × samples), {@code y} (int32), {@code class},
	 * {@code recording}, {@code group}, {@code split} (text), {@code from_sample}, {@code to_sample} (int64), {@code sample_rate}
	 * (float64, NaN if unknown), {@code purity} (float64), {@code missing}, {@code copy} (int32), each with an element a window and the meaning
	 * that it has in Parquet, but that an unlabelled window's class is the empty text; {@code classes} (text: the path of each
	 * number in y), {@code channels} and {@code units} (text, one a channel). Nothing is pickled.
	 */
	NPZ("npz"),

	/**
	 * The table of Parquet as text, but that each sample has a column of its own, {@code x.<channel>.<sample>} from 0. What has no
	 * value, such as a missing sample, is an empty cell. Numbers have the fewest digits that read back to the same value.
	 */
	CSV("csv");

	private final String extension;

	WindowFormat(String extension) {
		this.extension = extension;
	}

	/** @return the extension of the format's files, without the dot */
	public String extension() {
		return extension;
	}

	/** @return the format that a file's name says */
	public static Optional<WindowFormat> of(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension)).findFirst();
	}
}
