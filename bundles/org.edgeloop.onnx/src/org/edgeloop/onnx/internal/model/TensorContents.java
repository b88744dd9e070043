package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.onnx.model.Tensor;

/** Content of tensors that stand in no model. */
public final class TensorContents {

	private TensorContents() {
	}

	/** @param bytes little-endian, elements below a byte packed; not changed from now on */
	public static TensorContent of(ByteBuffer bytes) {
		return new Elements(bytes);
	}

	public static TensorContent of(List<String> texts) {
		return new Texts(texts);
	}

	/**
	 * @param message a {@code TensorProto}
	 * @param folder outside of which no file with content is opened
	 */
	public static Tensor tensor(ByteBuffer message, Path folder) throws IOException {
		return new Tensors(new ExternalData(folder), _ -> {
			// whoever reads the content hears of it
		}).tensor(message);
	}
}
