package org.edgeloop.dataset.exchange;

/** A format of another program in which labels come and go. */
public interface LabelFormat {

	/** @return names the format on the command line, such as {@code label-studio} */
	String id();

	/** @return names the format to people, such as {@code Label Studio time series (JSON)} */
	String title();

	/** @return what its files end in, with the dot, such as {@code .json} */
	String extension();

	/** @return whether one file holds the labels of one recording; otherwise one file holds those of any number */
	boolean isFilePerRecording();
}
