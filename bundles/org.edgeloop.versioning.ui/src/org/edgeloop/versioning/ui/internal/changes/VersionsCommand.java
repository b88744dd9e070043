package org.edgeloop.versioning.ui.internal.changes;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.ui.Problems;

/** The commands around versions, for links, buttons and gestures that do the same as a key. */
public enum VersionsCommand {

	STAGE("stage"), UNSTAGE("unstage"), DISCARD("discard"), OPEN_CHANGE("openChange"), COMMIT("commit"), COMMIT_AND_PUSH("commitAndPush"), PUSH("push"),
	PULL("pull"), FETCH("fetch"),
	PUT_UNDER_VERSION_CONTROL("putUnderVersionControl"), REFRESH("refreshVersions");

	private static final String PREFIX = "org.edgeloop.versioning.ui.";

	private final String id;

	VersionsCommand(String name) {
		id = PREFIX + name;
	}

	public String id() {
		return id;
	}

	/** Does it with what is selected. */
	public void execute(IServiceLocator site) {
		try {
			site.getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			Problems.log("The command " + id + " failed", e);
		}
	}
}
