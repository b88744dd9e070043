package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;

import com.google.protobuf.InvalidProtocolBufferException;

/** Reads one model. */
public final class ModelReader {

	private static final int IR_VERSION = 1;
	private static final int VERSION = 5;

	/** The first version of the format whose models say which operator sets they use. */
	private static final long FIRST_WITH_OPSETS = 3;

	/** The last version of the format that this was written after. */
	private static final long NEWEST = 13;

	/** What Git LFS leaves in place of a file that was not fetched. */
	private static final String LFS_POINTER = "version https://git-lfs";

	private final Reading reading;
	private final Map<String, Long> opsets = new LinkedHashMap<>();
	private final Map<String, String> metadata = new LinkedHashMap<>();
	private final Map<Integer, String> texts = new HashMap<>();
	private final Map<Integer, Long> numbers = new HashMap<>();
	private final List<ByteBuffer> functions = new ArrayList<>();
	private Optional<ByteBuffer> graph = Optional.empty();
	private boolean training;

	public ModelReader(Path file, Progress progress) {
		reading = new Reading(file, progress);
	}

	/** @return what was found wrong so far */
	public List<Problem> problems() {
		return reading.problems().all(reading.file().toString());
	}

	/** @throws ProblemException if there is no graph in it */
	public Model read(ByteBuffer bytes) throws IOException {
		refusePointer(bytes);
		var message = new Message(bytes);
		try {
			while (message.next()) {
				reading.soundly("", "a part of the model", () -> field(message));
			}
		} catch (InvalidProtocolBufferException _) {
			// said below: the message is broken
		}
		if (graph.isEmpty()) {
			throw new ProblemException(Problem.error(bytes.hasRemaining() ? "the file holds no ONNX model" : "the file is empty", reading.file().toString(),
					"choose a model that was saved as .onnx"));
		}
		if (message.isBroken()) {
			reading.problems().add(Problem.error("the file breaks off or is damaged", reading.file().toString(), Reading.REMEDY));
		}
		return model(graph.get());
	}

	private Model model(ByteBuffer message) throws IOException {
		checkVersions();
		var graphs = new GraphReader(reading);
		Graph main = graphs.graph(message, "", 0);
		var reader = new FunctionReader(reading, graphs);
		List<Function> read = new ArrayList<>();
		for (ByteBuffer function : functions) {
			reading.soundly("", "a function", () -> read.add(reader.read(function, opsets)));
		}
		if (reading.isFull()) {
			reading.problems().add(Problem.error("the file has more parts than any model, and the rest is left out", reading.file().toString(),
					Reading.REMEDY));
		}
		var origin = new Model.Origin(numbers.getOrDefault(IR_VERSION, 0L), texts.getOrDefault(2, ""), texts.getOrDefault(3, ""),
				texts.getOrDefault(4, ""), numbers.getOrDefault(VERSION, 0L), texts.getOrDefault(6, ""));
		return new Model(reading.file(), origin, opsets, metadata, main, read);
	}

	private void field(Message message) throws IOException {
		switch (message.field()) {
		case IR_VERSION, VERSION -> numbers.put(message.field(), message.varint());
		case 2, 3, 4, 6 -> texts.put(message.field(), message.text());
		case 7 -> graph = Optional.of(message.content());
		case 8 -> FunctionReader.opset(message.whole(), opsets);
		case 14 -> NodeReader.entry(message.whole(), metadata);
		case 20 -> {
			training = true;
			message.skip();
		}
		case 25 -> functions.add(message.content());
		default -> message.skip();
		}
	}

	private void checkVersions() {
		String file = reading.file().toString();
		long version = numbers.getOrDefault(IR_VERSION, 0L);
		if (version < 1) {
			reading.problems().add(Problem.warning("the file does not say which version of the format it has", file, "export the model anew"));
		} else if (version > NEWEST) {
			reading.problems().add(Problem.warning("the file has version %d of the format, and %d is the newest known here".formatted(version, NEWEST), file,
					"use a newer version of Edgeloop if something is missing"));
		}
		if (opsets.isEmpty() && version >= FIRST_WITH_OPSETS) {
			reading.problems().add(Problem.error("the model does not say which operator sets it uses", file, "export the model anew"));
		} else if (opsets.isEmpty()) {
			opsets.put(Model.DEFAULT_DOMAIN, 1L);
		}
		if (training) {
			reading.problems().add(new Problem(Severity.INFO, "the model says how it is trained, which is not shown", file, ""));
		}
	}

	private void refusePointer(ByteBuffer bytes) throws ProblemException {
		var first = new byte[Math.min(bytes.remaining(), LFS_POINTER.length())];
		bytes.get(bytes.position(), first);
		if (new String(first, StandardCharsets.UTF_8).equals(LFS_POINTER)) {
			throw new ProblemException(Problem.error("the file is a pointer of Git LFS: the model itself was not fetched", reading.file().toString(),
					"run git lfs pull"));
		}
	}
}
