package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.versioning.GitUser;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogRequest;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.ui.state.VersionControl;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;
import org.edgeloop.versioning.work.DiscardOperation;
import org.edgeloop.versioning.work.GitStatus;
import org.edgeloop.versioning.work.GitStatusOperation;
import org.edgeloop.versioning.work.StageOperation;
import org.edgeloop.versioning.work.UnstageOperation;

/** Versions by Git, and by DVC where a project has it. */
public final class GitAndData implements VersionControl {

	@Override
	public ProjectState read(Path project, Progress progress) throws IOException {
		if (!GitPlaces.isInRepository(project)) {
			return ProjectState.unversioned(project);
		}
		GitStatus status = new GitStatusOperation(project, true).run(progress);
		Optional<DvcRepository> data = DvcRepository.find(project);
		List<Change> changes = new ArrayList<>(GitChanges.of(status));
		return new ProjectState(project, status.root(), prefix(status.root(), project), Optional.of(GitChanges.branch(status)), changes, data.isPresent(),
				GitUser.nameFor(project).orElse(""), status.hooks(), List.of());
	}

	/** A link may lead to the project; the root has none in its path. */
	private static String prefix(Path root, Path project) throws IOException {
		return root.relativize(project.toRealPath()).toString().replace('\\', '/');
	}

	@Override
	public void stage(Path root, List<String> paths, Progress progress) throws IOException {
		new StageOperation(root, paths).run(progress);
	}

	@Override
	public void unstage(Path root, List<String> paths, Progress progress) throws IOException {
		new UnstageOperation(root, paths).run(progress);
	}

	@Override
	public void discard(Path root, List<Change> changes, Progress progress) throws IOException {
		new DiscardOperation(root, changes.stream().map(Change::path).toList()).run(progress);
	}

	@Override
	public void resolve(Path root, List<String> paths, Progress progress) throws IOException {
		new StageOperation(root, paths).run(progress); // what Git does too when it is told that a conflict is resolved
	}

	@Override
	public String commit(Path root, Message message, Progress progress) throws IOException {
		CommitRequest plain = CommitRequest.of(message.text()).with(message.hooks());
		return new CommitOperation(root, message.amends() ? plain.amending() : plain).run(progress).id();
	}

	@Override
	public String lastMessage(Path root) throws IOException {
		return new LogOperation(root, LogRequest.last(1)).run(Progress.NONE).commits().stream().findFirst().map(commit -> commit.message()).orElse("");
	}
}
