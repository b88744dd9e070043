package org.edgeloop.versioning.ui.changes;

import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.versioning.ui.state.RepositoryControl;
import org.edgeloop.versioning.ui.state.RepositoryControl.Push;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.Stash;

/** What the user does with the repository of the project that is shown: shares it, goes to another branch, puts changes aside. */
public final class RepositoryActions {

	private final RepositoryControl control;
	private final ProjectWork work;

	RepositoryActions(RepositoryControl control, ProjectWork work) {
		this.control = control;
		this.work = work;
	}

	/** @param tags whether all tags go, too. @param rule what to do about a hook */
	public void push(boolean tags, HookRule rule) {
		work.start("Pushing", (place, progress) -> control.push(place, new Push(tags, rule), progress));
	}

	public void pull() {
		work.start("Pulling", control::pull);
	}

	public void fetch() {
		work.start("Fetching", control::fetch);
	}

	public void switchTo(String branch) {
		work.silently("Switching to " + branch, (place, progress) -> control.switchTo(place, branch, progress));
	}

	public void createBranch(String name) {
		work.silently("Creating " + name, (place, progress) -> control.createBranch(place, name, progress));
	}

	/** Hands the branches to somebody, as soon as they are read. */
	public void withBranches(Consumer<List<String>> taker) {
		work.look("Looking for branches", control::branches, taker);
	}

	/** Puts all changes aside. @param message what is said of them; may be empty */
	public void stash(String message) {
		work.start("Putting changes aside", (place, progress) -> {
			control.stash(place, message, progress);
			return "The changes are put aside; Apply Stash in the view's menu brings them back.";
		});
	}

	/** Hands what was put aside to somebody, as soon as it is read. */
	public void withStashes(Consumer<List<Stash>> taker) {
		work.look("Looking for stashes", control::stashes, taker);
	}

	public void applyStash(Stash stash) {
		work.silently("Bringing changes back", (place, progress) -> control.applyStash(place, stash, progress));
	}
}
