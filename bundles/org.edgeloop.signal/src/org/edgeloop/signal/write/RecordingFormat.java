package org.edgeloop.signal.write;

/** A format that recordings are converted to. */
public enum RecordingFormat {

	/** 32-bit float WAV, RF64 from 4 GiB on. */
	WAV,

	/** A NumPy array: one channel in its own type, several as 32-bit floats if those hold all values exactly, else 64-bit ones. */
	NPY,

	/** A Parquet table with a column for each channel; rate, start and units are its metadata. */
	PARQUET
}
