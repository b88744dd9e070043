package org.edgeloop.versioning.ui.changes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.ui.Background;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.ui.state.ProjectStates;
import org.edgeloop.versioning.ui.state.RepositoryControl;
import org.edgeloop.versioning.ui.state.VersionControl;
import org.edgeloop.versioning.work.Discarded;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.ResolveConflictOperation.Side;

/**
 * The Versions view without its widgets: a project, what changed in it, the message of the next commit, and the one thing that is being
 * done. It belongs to the thread of its background.
 */
public final class VersionsPresenter {

	private static final int SHORT_ID = 7;
	private static final String DISCARDED = "Discarded. Bring Back Discarded in the view's menu undoes it.";

	private final VersionControl control;
	private final ProjectStates states;
	private final Consumer<Path> touched;
	private final RepositoryWork work;
	private final ProjectWork project;
	private final RepositoryActions repository;
	private final ProjectStates.Listener listener = (_, now) -> stateRead(now.state());
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Path> shown = Optional.empty();
	private CommitDraft draft = CommitDraft.EMPTY;

	/** @param touched told a project whose files may be others now */
	public VersionsPresenter(Background background, VersionControl control, RepositoryControl repositories, ProjectStates states, Consumer<Path> touched) {
		this.touched = touched;
		this.control = control;
		this.states = states;
		work = new RepositoryWork(background, this::changed);
		project = new ProjectWork(background, this::state, work, this::ended);
		repository = new RepositoryActions(repositories, project);
		states.addListener(listener);
	}

	/** @param changed told whenever something else is to be shown */
	public void addListener(Runnable changed) {
		listeners.add(changed);
	}

	/** Shows a project; one that is shown already is read anew. */
	public void show(Path folder) {
		if (!shown.equals(Optional.of(folder))) {
			shown = Optional.of(folder);
			draft = CommitDraft.EMPTY;
			work.dismiss();
			changed();
		}
		states.refresh(folder);
	}

	/** Shows no project any more, since there is none. */
	public void showNothing() {
		shown = Optional.empty();
		changed();
	}

	public Optional<Path> project() {
		return shown;
	}

	/** @return what is known of the project; empty before it has been read */
	public Optional<ProjectState> state() {
		return shown.flatMap(states::of).map(ProjectStates.Known::state);
	}

	/** @return the groups that have something in them */
	public List<ChangeNode> roots() {
		return Arrays.stream(Group.values()).filter(group -> !changes(group).isEmpty()).<ChangeNode>map(ChangeNode.OfGroup::new).toList();
	}

	public List<Change> changes(Group group) {
		return state().map(known -> known.in(group)).orElse(List.of());
	}

	/** Reads the project anew. */
	public void refresh() {
		shown.ifPresent(states::refresh);
	}

	public CommitDraft draft() {
		return draft;
	}

	/** The user typed. */
	public void setMessage(String text) {
		draft = draft.withMessage(text);
		changed();
	}

	/** The user wants the next commit to take the last one's place, or no longer so. */
	public void setAmending(boolean isAmending) {
		if (!isAmending) {
			draft = draft.notAmending();
			changed();
			return;
		}
		project.look("Looking at the last commit", control::lastMessage, last -> {
			draft = draft.amending(last);
			changed();
		});
	}

	/** @return why nothing can be committed now; empty if it can */
	public Optional<String> whyNoCommit() {
		return draft.whyNoCommit(state(), work.isBusy());
	}

	/** @return the programs that Git would run around a commit, about which the user has to be asked */
	public List<String> hooks() {
		return state().map(ProjectState::hooks).orElse(List.of());
	}

	/** @return the programs that Git would run before a push */
	public List<String> pushHooks() {
		return state().map(ProjectState::pushHooks).orElse(List.of());
	}

	/** @return what is done with the repository as a whole */
	public RepositoryActions repository() {
		return repository;
	}

	/** @return who would commit; empty if nobody is known */
	public String author() {
		return state().map(ProjectState::author).orElse("");
	}

	/**
	 * Commits what is staged.
	 *
	 * @param pushes whether it is pushed afterwards
	 * @param rule what to do about hooks
	 * @param person who commits here from now on, {@code Name <address>}; empty for whom Git's settings name
	 */
	public void commit(boolean pushes, HookRule rule, String person) {
		if (whyNoCommit().isPresent()) {
			return;
		}
		var message = new VersionControl.Message(draft.message(), draft.isAmending(), rule);
		project.start("Committing", (place, progress) -> {
			if (!person.isEmpty()) {
				control.setAuthor(place, person, progress);
			}
			return "Committed " + control.commit(place, message, progress).substring(0, SHORT_ID) + ".";
		}, () -> {
			draft = CommitDraft.EMPTY;
			changed();
			if (pushes) {
				repository.push(false, rule);
			}
		});
	}

	public void stage(List<Change> changes) {
		project.withPaths(ChangePaths.stageable(changes), "Staging", control::stage);
	}

	public void unstage(List<Change> changes) {
		project.withPaths(ChangePaths.unstageable(changes), "Unstaging", control::unstage);
	}

	/** Hands what was discarded and is kept to somebody, as soon as it is read; the last first. */
	public void withDiscarded(Consumer<List<Discarded>> taker) {
		project.look("Looking for discarded files", control::discarded, taker);
	}

	/** Brings back what was discarded. */
	public void bringBack(Discarded discarded) {
		project.silently("Bringing files back", (place, progress) -> control.bringBack(place, discarded, progress));
	}

	/** Says of files with conflicts that they are as they should be. */
	public void resolve(List<Change> changes) {
		project.withPaths(ChangePaths.conflicting(changes), "Marking as resolved", control::resolve);
	}

	/** Gives up what was changed. The user has been asked. */
	public void discard(List<Change> changes) {
		List<Change> given = ChangePaths.discardable(changes);
		if (!given.isEmpty()) {
			project.start("Discarding changes", (place, progress) -> {
				control.discard(place, given, progress);
				return given.stream().allMatch(change -> change.group() == Group.DATA) ? "" : DISCARDED;
			});
		}
	}

	/** Ends conflicts by taking files as one side has them. */
	public void takeSide(List<Change> changes, Side side) {
		project.withPaths(ChangePaths.conflicting(changes), "Resolving conflicts", (place, paths, progress) -> control.takeSide(place, paths, side, progress));
	}

	/** Merges the labels of both sides of label files with conflicts. */
	public void mergeLabels(List<Change> changes) {
		List<String> paths = ChangePaths.labelConflicts(changes);
		if (!paths.isEmpty()) {
			project.start("Merging labels", (place, progress) -> control.mergeLabels(place, paths, progress));
		}
	}

	/** Goes back to before the merge. The user has been asked. */
	public void abortMerge() {
		project.silently("Going back to before the merge", control::abortMerge);
	}

	private void ended(Path worked) {
		touched.accept(worked);
		states.refresh(worked);
	}

	/** @return what is being done, for the user to read */
	public Optional<String> doing() {
		return work.doing();
	}

	/** Stops what is being done. */
	public void stop() {
		work.stop();
	}

	/** @return what went wrong last */
	public Optional<Problem> problem() {
		return work.problem();
	}

	/** @return what was done last, in a sentence; empty if there is nothing to say */
	public String news() {
		return work.news();
	}

	/** Something was done elsewhere. @param said in a sentence */
	public void tell(String said) {
		work.tell(said);
	}

	/** The user has read what came of the last thing. */
	public void dismiss() {
		work.dismiss();
		changed();
	}

	/** Listens no longer, and stops what is being done. */
	public void dispose() {
		states.removeListener(listener);
		listeners.clear();
		stop();
	}

	private void stateRead(ProjectState read) {
		if (shown.equals(Optional.of(read.project()))) {
			changed();
		}
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
