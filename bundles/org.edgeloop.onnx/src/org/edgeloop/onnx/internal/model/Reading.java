package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

import com.google.protobuf.InvalidProtocolBufferException;

/** What all that read parts of one file share. */
final class Reading {

	static final String REMEDY = "fetch or export the file anew";

	/** Reads a part of a message. */
	@FunctionalInterface
	interface Part {

		void read() throws IOException;
	}

	private final Path file;
	private final Progress progress;
	private final FoundProblems problems = new FoundProblems();
	private final PartLimit limit = new PartLimit();
	private final Tensors tensors;
	private final Map<String, String> names = new HashMap<>();
	private final Set<String> ids = new HashSet<>();

	Reading(Path file, Progress progress) {
		this.file = file;
		this.progress = progress;
		tensors = new Tensors(new ExternalData(file.toAbsolutePath().getParent()), problems::add);
	}

	Path file() {
		return file;
	}

	FoundProblems problems() {
		return problems;
	}

	Tensors tensors() {
		return tensors;
	}

	/** Counts a part of the model. @param weight 1 for what is hardly more than its bytes */
	void count(int weight) {
		progress.checkCancelled();
		limit.count(weight);
	}

	/** @return whether nothing more is to be read, since the file claims more than any model has */
	boolean isFull() {
		return limit.isReached();
	}

	/** A part that is broken is left out, and said. */
	void soundly(String where, String what, Part part) throws IOException {
		try {
			part.read();
		} catch (ProblemException e) {
			problems.add(e.problem());
		} catch (InvalidProtocolBufferException _) {
			problems.add(Problem.error(what + " is damaged and left out", place(where), REMEDY));
		}
	}

	/** @return where, for people: the main graph has no name of its own */
	String place(String graph) {
		return graph.isEmpty() ? file.toString() : graph;
	}

	/** A name stands where a value is made and wherever it is taken: one text serves all. */
	String shared(ByteBuffer utf8) {
		String text = Message.text(utf8);
		String known = names.putIfAbsent(text, text);
		return known == null ? text : known;
	}

	/** @return an id that no other graph has */
	String unique(String id) {
		String free = id;
		for (int i = 2; !ids.add(free); i++) {
			free = id + " (" + i + ")";
		}
		return free;
	}
}
