package org.edgeloop.onnx.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.lint.TargetReader;

/** The targets that are known: those that come along, and those of files. */
public final class Targets {

	private final List<Target> all;

	private Targets(List<Target> all) {
		this.all = List.copyOf(all);
	}

	/** @return those that come along */
	public static Targets builtIn() {
		return new Targets(TargetReader.builtIn());
	}

	/**
	 * Adds those of a JSON file, which replace others of their ids. Its form is that of the targets that come along, which COST.md
	 * describes; its targets may name runners of these.
	 *
	 * @throws ProblemException if the file holds something else
	 * @throws IOException if it cannot be read
	 */
	public Targets with(Path file) throws IOException {
		List<Target> own = TargetReader.read(file);
		List<Target> joined = new ArrayList<>(all);
		joined.removeIf(target -> own.stream().anyMatch(other -> other.id().equals(target.id())));
		joined.addAll(own);
		return new Targets(joined);
	}

	public List<Target> all() {
		return all;
	}

	/**
	 * @param id a target's, with {@code :} and one of its devices behind it or not, such as {@code stm32f4:STM32F411}
	 * @return empty if there is no such
	 */
	public Optional<Target> find(String id) {
		Optional<Target> whole = all.stream().filter(target -> target.id().equalsIgnoreCase(id)).findFirst();
		int colon = id.indexOf(':');
		return whole.isPresent() || colon < 0 ? whole : find(id.substring(0, colon)).flatMap(target -> target.only(id.substring(colon + 1)));
	}

	/** @throws ProblemException if there is no such; it names those there are */
	public Target get(String id) throws ProblemException {
		return find(id).orElseThrow(() -> new ProblemException(Problem.error("there is no target '" + id + "'", "",
				"choose one of " + all.stream().map(Target::id).collect(Collectors.joining(", ")))));
	}
}
