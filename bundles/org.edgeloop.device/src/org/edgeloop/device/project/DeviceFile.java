package org.edgeloop.device.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
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

	private static final long LARGEST = 1L << 20;

	private DeviceFile() {
	}

	/**
	 * @throws ProblemException if the file is no sound device, with the line
	 * @throws IOException if it cannot be read
	 */
	public static Device read(Path file) throws IOException {
		return parse(file, text(file));
	}

	/** @return the content of the file, strictly UTF-8: a damaged byte must not become permanent by the next save */
	static String text(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new ProblemException(Problem.error("too large for a device", file.toString(), "choose a .device file"));
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		} catch (CharacterCodingException e) {
			throw new ProblemException(
					Problem.error("not UTF-8 text", file.toString(), "save the file as UTF-8 or restore it from the project's history"), e);
		}
	}

	/**
	 * @param file what messages name
	 * @param text the content of such a file
	 * @throws ProblemException if it is no sound device, with the line
	 */
	public static Device parse(Path file, String text) throws ProblemException {
		return DeviceReader.read(file, text);
	}

	/** @return the content of the file; the same text for the same device */
	public static String format(Device device) {
		return DeviceWriter.write(device);
	}

	/** Replaces the file as a whole. */
	public static void write(Path file, Device device) throws IOException {
		AtomicFiles.writeString(file, format(device));
	}
}
