package org.edgeloop.device.project;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.document.TextForm;
import org.edgeloop.device.internal.project.DeviceReader;
import org.edgeloop.device.internal.project.DeviceWriter;
import org.edgeloop.device.spec.Device;

/**
 * A {@code .device} file: JSON in UTF-8 with a key a line in a stable order, so that two versions differ where their devices do. What is
 * empty is left out, keys that this version does not know are kept.
 */
public final class DeviceFile {

	/** What the names of such files end with, behind the dot. */
	public static final String EXTENSION = "device";

	/** The folder of a project that such files lie in. */
	public static final String FOLDER = "devices";

	/** How it is read and written. */
	public static final TextForm<Device> FORM = new Form();

	private static final class Form implements TextForm<Device> {

		/** A device of a thousand settings is a tenth of this. */
		private static final long LARGEST = 1L << 20;

		@Override
		public String name() {
			return "device";
		}

		@Override
		public String extension() {
			return EXTENSION;
		}

		@Override
		public long largest() {
			return LARGEST;
		}

		@Override
		public Device parse(Path file, String text) throws ProblemException {
			return DeviceReader.read(file, text);
		}

		@Override
		public String format(Device model) {
			return DeviceWriter.write(model);
		}
	}

	private DeviceFile() {
	}

	/**
	 * @throws ProblemException if the file is no sound device, with the line
	 * @throws IOException if it cannot be read
	 */
	public static Device read(Path file) throws IOException {
		return FORM.read(file);
	}

	/**
	 * @param file what messages name
	 * @param text the content of such a file
	 * @throws ProblemException if it is no sound device, with the line
	 */
	public static Device parse(Path file, String text) throws ProblemException {
		return FORM.parse(file, text);
	}

	/** @return the content of the file; the same text for the same device */
	public static String format(Device model) {
		return FORM.format(model);
	}

	/** Replaces the file as a whole. */
	public static void write(Path file, Device model) throws IOException {
		FORM.write(file, model);
	}
}
