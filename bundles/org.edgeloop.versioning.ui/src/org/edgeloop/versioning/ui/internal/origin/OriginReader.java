package org.edgeloop.versioning.ui.internal.origin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.lineage.FileOriginOperation;
import org.edgeloop.lineage.LabelProvenanceOperation;
import org.edgeloop.lineage.RunOrigin;
import org.edgeloop.lineage.RunOriginOperation;
import org.edgeloop.versioning.GitRevisions;
import org.edgeloop.versioning.ui.origin.OriginFact;
import org.edgeloop.versioning.ui.origin.OriginText;

/** Finds out where things came from, in words. Background threads only. */
final class OriginReader {

	private static final OriginText TEXT = new OriginText(ZoneId.systemDefault());

	private OriginReader() {
	}

	static List<OriginFact> file(Path file, Progress progress) throws IOException {
		return TEXT.facts(new FileOriginOperation(file).run(progress));
	}

	/** @param recording its path from the project's folder */
	static List<OriginFact> label(Path project, String recording, String id, Progress progress) throws IOException {
		return TEXT.facts(new LabelProvenanceOperation(project, recording, id).run(progress));
	}

	/** A run may have been made in any of the projects: in the one that has its commit. */
	static List<OriginFact> run(Run run, List<Path> projects, Progress progress) throws IOException {
		RunOrigin found = new RunOrigin(run.tags().getOrDefault(RunTags.GIT_COMMIT, ""), Optional.empty(), List.of());
		Optional<Path> owner = projects.stream().filter(project -> has(project, "HEAD")).filter(project -> isKnown(project, run)).findFirst();
		if (owner.isPresent()) {
			found = new RunOriginOperation(owner.get(), run.tags()).run(progress);
			Optional<String> head = Optional.of(GitRevisions.resolve(owner.get(), "HEAD"));
			return TEXT.facts(found, head);
		}
		return TEXT.facts(found, Optional.empty());
	}

	private static boolean isKnown(Path project, Run run) {
		String commit = run.tags().getOrDefault(RunTags.GIT_COMMIT, "");
		return !commit.isEmpty() && has(project, commit);
	}

	/** @return whether a project's repository has a revision */
	static boolean has(Path project, String revision) {
		try {
			GitRevisions.resolve(project, revision);
			return true;
		} catch (ProblemException _) {
			return false;
		}
	}
}
