package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.versioning.GitUser;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogRequest;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.DataControl;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.ui.state.RepositoryControl;
import org.edgeloop.versioning.ui.state.VersionControl;
import org.edgeloop.versioning.work.AbortMergeOperation;
import org.edgeloop.versioning.work.BringBackOperation;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;
import org.edgeloop.versioning.work.DiscardOperation;
import org.edgeloop.versioning.work.Discarded;
import org.edgeloop.versioning.work.GitStatus;
import org.edgeloop.versioning.work.GitStatusOperation;
import org.edgeloop.versioning.work.ListDiscardedOperation;
import org.edgeloop.versioning.work.ResolveConflictOperation;
import org.edgeloop.versioning.work.ResolveConflictOperation.Side;
import org.edgeloop.versioning.work.SetUserOperation;
import org.edgeloop.versioning.work.StageOperation;
import org.edgeloop.versioning.work.UnstageOperation;

/** Versions by Git, and by DVC where a project has it. */
public final class GitAndData implements VersionControl {

	private final DataChanges data = new DataChanges();
	private final Sharing sharing;

	/** @param remotes gives access to remotes, anew for each time */
	public GitAndData(Supplier<RemoteUse> remotes) {
		sharing = new Sharing(remotes, new DataSharing(data));
	}

	/** @return what can be done with data alone */
	public DataControl dataControl() {
		return new DvcData(sharing);
	}

	/** @return what can be done with repositories as a whole */
	public RepositoryControl repositoryControl() {
		return new GitRepository(sharing);
	}

	@Override
	public ProjectState read(Path project, Progress progress) throws IOException {
		if (WorkTree.find(project).isEmpty()) {
			return ProjectState.unversioned(project);
		}
		GitStatus status = new GitStatusOperation(project).run(progress);
		List<Change> changes = new ArrayList<>(GitChanges.of(status));
		List<Problem> problems = new ArrayList<>();
		Optional<DvcRepository> repository = Optional.empty();
		try {
			repository = DvcRepository.find(project);
			if (repository.isPresent()) {
				changes.addAll(data.of(repository.get(), status.root(), progress));
			}
		} catch (ProblemException e) {
			problems.add(e.problem()); // what Git says holds all the same
		}
		return new ProjectState(project, status.root(), prefix(status.root(), project), Optional.of(GitChanges.branch(status)), changes, repository.isPresent(),
				GitUser.nameFor(project).orElse(""), status.hooks(), status.pushHooks(), problems);
	}

	/** A link may lead to the project; the root has none in its path. */
	private static String prefix(Path root, Path project) throws IOException {
		return root.relativize(project.toRealPath()).toString().replace('\\', '/');
	}

	@Override
	public void stage(Path place, List<String> paths, Progress progress) throws IOException {
		new StageOperation(place, paths).run(progress);
	}

	@Override
	public void unstage(Path place, List<String> paths, Progress progress) throws IOException {
		new UnstageOperation(place, paths).run(progress);
	}

	@Override
	public void discard(Path place, List<Change> changes, Progress progress) throws IOException {
		List<String> files = paths(changes, change -> change.group() != Change.Group.DATA);
		if (!files.isEmpty()) {
			new DiscardOperation(place, files).run(progress);
		}
		List<String> outputs = paths(changes, change -> change.group() == Change.Group.DATA);
		if (!outputs.isEmpty()) {
			DvcRepository repository = DvcRepository.open(place);
			Path root = WorkTree.rootOf(place);
			DataFiles.checkOut(repository, DataFiles.targets(repository, outputs.stream().map(root::resolve).toList()), true, progress);
		}
	}

	private static List<String> paths(List<Change> changes, Predicate<Change> which) {
		return changes.stream().filter(which).map(Change::path).toList();
	}

	@Override
	public void resolve(Path place, List<String> paths, Progress progress) throws IOException {
		new StageOperation(place, paths).run(progress); // what Git does too when it is told that a conflict is resolved
	}

	@Override
	public void setAuthor(Path place, String person, Progress progress) throws IOException {
		new SetUserOperation(place, person).run(progress);
	}

	@Override
	public String commit(Path place, Message message, Progress progress) throws IOException {
		CommitRequest plain = CommitRequest.of(message.text()).with(message.hooks());
		return new CommitOperation(place, message.amends() ? plain.amending() : plain).run(progress).id();
	}

	@Override
	public String lastMessage(Path place) throws IOException {
		return new LogOperation(place, LogRequest.last(1)).run(Progress.NONE).commits().stream().findFirst().map(commit -> commit.message()).orElse("");
	}

	@Override
	public void takeSide(Path place, List<String> paths, Side side, Progress progress) throws IOException {
		new ResolveConflictOperation(place, paths, side).run(progress);
	}

	@Override
	public String mergeLabels(Path place, List<String> paths, Progress progress) throws IOException {
		return ConflictMerge.labels(place, paths, progress);
	}

	@Override
	public void abortMerge(Path place, Progress progress) throws IOException {
		new AbortMergeOperation(place).run(progress);
	}

	@Override
	public List<Discarded> discarded(Path place) throws IOException {
		return new ListDiscardedOperation(place).run(Progress.NONE);
	}

	@Override
	public void bringBack(Path place, Discarded discarded, Progress progress) throws IOException {
		new BringBackOperation(place, discarded.id()).run(progress);
	}
}
