package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Tensor;

/** Where a tensor's elements are. */
public interface TensorContent {

	/** @return the bytes that the elements take */
	long bytes(Tensor tensor);

	/** @return the file beside the model that holds them; empty if the model does */
	Optional<Path> file();

	double[] doubles(Tensor tensor, long from, int count) throws IOException;

	long[] longs(Tensor tensor, long from, int count) throws IOException;

	List<String> texts(Tensor tensor, long from, int count) throws IOException;

	ByteBuffer raw(Tensor tensor, long from, int count) throws IOException;
}
