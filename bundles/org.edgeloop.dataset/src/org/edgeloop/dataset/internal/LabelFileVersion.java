package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.ContentHash;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;

/**
 * A label file as it was at one time.
 *
 * @param bytes the content; empty if there was no file
 */
public record LabelFileVersion(Optional<byte[]> bytes) {

	/** There is no file. */
	public static final LabelFileVersion ABSENT = new LabelFileVersion(Optional.empty());

	/** @return the file as it is now */
	public static LabelFileVersion read(Path file) throws IOException {
		return Files.exists(file) ? of(Files.readAllBytes(file)) : ABSENT;
	}

	public static LabelFileVersion of(byte[] bytes) {
		return new LabelFileVersion(Optional.of(bytes));
	}

	/** @return {@code sha256:} and the content's digest in hexadecimal, or {@code absent} */
	public String hash() {
		return bytes.map(LabelFileVersion::hash).orElse("absent");
	}

	/** @return the hash of a content; see {@link #hash()} */
	public static String hash(byte[] bytes) {
		return ContentHash.of(bytes);
	}

	/**
	 * @param file names the file in problems
	 * @return the labels in it; none if there is no file
	 */
	public LabelSet labels(Path file) throws IOException {
		return bytes.isPresent() ? LabelReader.read(file, bytes.get()) : LabelsFactory.eINSTANCE.createLabelSet();
	}
}
