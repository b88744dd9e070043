package org.edgeloop.dvc.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.file.PipelineFile;

/**
 * What users mean by targets, as DVC understands them: a {@code .dvc} file, a {@code dvc.yaml}, a stage by its name, also with its file
 * and a colon before it, a tracked file or folder, what lies in such a folder; with {@code recursive} all that lies in a folder.
 */
public final class TargetSelection {

	/**
	 * An output that is meant, or a part of one.
	 *
	 * @param inside what is meant in the folder, with '/' between the names; empty for all of it
	 */
	public record Selected(TrackedOutput output, String inside) {

		/** @return the path of what is meant, from the repository's root */
		public String path() {
			return inside.isEmpty() ? output.path() : output.path() + "/" + inside;
		}
	}

	private final List<TrackedOutput> outputs;
	private final boolean recursive;

	public TargetSelection(List<TrackedOutput> outputs, boolean recursive) {
		this.outputs = outputs;
		this.recursive = recursive;
	}

	/**
	 * @param targets from the repository's root, with '/' between the names; none for all outputs
	 * @throws ProblemException if a target is nothing that is under version control
	 */
	public List<Selected> select(List<String> targets) throws ProblemException {
		if (targets.isEmpty()) {
			return outputs.stream().map(output -> new Selected(output, "")).toList();
		}
		var selected = new LinkedHashSet<Selected>();
		for (String target : targets) {
			List<Selected> found = find(target);
			if (found.isEmpty()) {
				throw notFound(target);
			}
			selected.addAll(found);
		}
		return List.copyOf(selected);
	}

	/** @return what is said of a target that is nothing under version control */
	public static ProblemException notFound(String target) {
		return new ProblemException(Problem.error("'" + target + "' does not exist as an output or a stage name in 'dvc.yaml'", target,
				"Name a .dvc file, a stage, or a file or folder that is under version control."));
	}

	/** @return what a target means; nothing if it is nothing that is under version control */
	public List<Selected> find(String target) {
		var selected = new ArrayList<Selected>();
		for (TrackedOutput output : outputs) {
			if (isOf(output, target) || recursive && (target.isEmpty() || output.path().startsWith(target + "/"))) {
				selected.add(new Selected(output, ""));
			} else if (output.contains(target)) {
				selected.add(new Selected(output, target.equals(output.path()) ? "" : target.substring(output.path().length() + 1)));
			}
		}
		return selected;
	}

	private static boolean isOf(TrackedOutput output, String target) {
		if (output.pointer().equals(target)) {
			return true;
		}
		String folder = output.pointer().substring(0, Math.max(0, output.pointer().lastIndexOf('/') + 1));
		return output.isMade() && (isStage(output, folder, target) || target.equals(output.pointer() + ":" + output.stage()));
	}

	/** A name without what comes behind its '@' means all stages that were made of it. */
	private static boolean isStage(TrackedOutput output, String folder, String target) {
		boolean inDefaultFile = output.pointer().equals(folder + PipelineFile.NAME);
		return inDefaultFile && (target.equals(folder + output.stage()) || output.stage().startsWith(target.substring(
				Math.min(target.length(), folder.length())) + "@") && target.startsWith(folder));
	}
}
