package org.edgeloop.versioning.remote;

import org.edgeloop.versioning.work.HookRule;

/**
 * What is to be pushed.
 *
 * @param remote the remote's name; empty for the one that the branch is set to, else {@code origin}
 * @param branch the branch's name; empty for the one that is checked out
 * @param setUpstream whether the branch goes there from now on; one that goes nowhere yet always does
 * @param tags whether all tags go, too
 * @param force whether the remote's branch may lose commits, if it is still where it was fetched last
 * @param hooks what to do about {@code pre-push}
 */
public record GitPushRequest(String remote, String branch, boolean setUpstream, boolean tags, boolean force, HookRule hooks) {

	/** @return what is checked out, to where it goes, without force */
	public static GitPushRequest current() {
		return new GitPushRequest("", "", false, false, false, HookRule.REFUSE);
	}

	public GitPushRequest with(HookRule rule) {
		return new GitPushRequest(remote, branch, setUpstream, tags, force, rule);
	}
}
