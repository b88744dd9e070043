package org.edgeloop.versioning.ui.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.ui.state.BranchState;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.ui.state.RepositoryControl;
import org.edgeloop.versioning.ui.state.VersionControl;
import org.edgeloop.versioning.work.Discarded;
import org.edgeloop.versioning.work.ResolveConflictOperation.Side;
import org.edgeloop.versioning.work.Stash;

/** Does nothing but write down what it is asked, in one repository whose state the test sets. */
final class RecordedControl implements VersionControl, RepositoryControl {

	final List<String> asked = new ArrayList<>();
	final List<Change> changes = new ArrayList<>();
	BranchState branch = new BranchState("main", "abc1234", "origin/main", 1, 0, "");
	List<String> hooks = List.of();
	List<String> pushHooks = List.of();
	List<Discarded> kept = List.of();
	List<Stash> aside = List.of();
	Optional<Problem> refusal = Optional.empty();

	private String note(String what) throws IOException {
		asked.add(what);
		if (refusal.isPresent()) {
			throw new ProblemException(refusal.get());
		}
		return "Done.";
	}

	@Override
	public ProjectState read(Path project, Progress progress) {
		return new ProjectState(project, project, "", Optional.of(branch), changes, true, "Ada", hooks, pushHooks, List.of());
	}

	@Override
	public void stage(Path place, List<String> paths, Progress progress) throws IOException {
		note("stage " + paths);
	}

	@Override
	public void unstage(Path place, List<String> paths, Progress progress) throws IOException {
		note("unstage " + paths);
	}

	@Override
	public void discard(Path place, List<Change> given, Progress progress) throws IOException {
		note("discard " + given.stream().map(Change::path).toList());
	}

	@Override
	public void resolve(Path place, List<String> paths, Progress progress) throws IOException {
		note("resolve " + paths);
	}

	@Override
	public void takeSide(Path place, List<String> paths, Side side, Progress progress) throws IOException {
		note("take " + side + " " + paths);
	}

	@Override
	public String mergeLabels(Path place, List<String> paths, Progress progress) throws IOException {
		return note("merge " + paths);
	}

	@Override
	public void abortMerge(Path place, Progress progress) throws IOException {
		note("abort");
	}

	@Override
	public void setAuthor(Path place, String person, Progress progress) throws IOException {
		note("author " + person);
	}

	@Override
	public String commit(Path place, Message message, Progress progress) throws IOException {
		progress.checkCancelled();
		note((message.amends() ? "amend " : "commit ") + message.text());
		return "0123456789abcdef0123456789abcdef01234567";
	}

	@Override
	public String lastMessage(Path place) {
		return "The last one\n";
	}

	@Override
	public String push(Path place, Push push, Progress progress) throws IOException {
		progress.checkCancelled();
		return note(push.tags() ? "push with tags" : "push");
	}

	@Override
	public String pull(Path place, Progress progress) throws IOException {
		return note("pull");
	}

	@Override
	public String fetch(Path place, Progress progress) throws IOException {
		return note("fetch");
	}

	@Override
	public List<String> branches(Path place) {
		return List.of("feature", "main");
	}

	@Override
	public void switchTo(Path place, String name, Progress progress) throws IOException {
		note("switch " + name);
	}

	@Override
	public void createBranch(Path place, String name, Progress progress) throws IOException {
		note("create " + name);
	}

	@Override
	public String cloneTo(String address, Path target, boolean withData, Progress progress) throws IOException {
		return note("clone " + address);
	}

	@Override
	public void tag(Path place, String name, String commit, String message, Progress progress) throws IOException {
		note("tag " + name);
	}

	@Override
	public void stash(Path place, String message, Progress progress) throws IOException {
		note("stash " + message);
	}

	@Override
	public List<Stash> stashes(Path place) {
		return aside;
	}

	@Override
	public void applyStash(Path place, Stash stash, Progress progress) throws IOException {
		note("apply " + stash.message());
	}

	@Override
	public List<Discarded> discarded(Path place) {
		return kept;
	}

	@Override
	public void bringBack(Path place, Discarded discarded, Progress progress) throws IOException {
		note("bring back " + discarded.paths());
	}
}
