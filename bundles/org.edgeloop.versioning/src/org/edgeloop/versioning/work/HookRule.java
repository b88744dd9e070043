package org.edgeloop.versioning.work;

/**
 * What to do about hooks: programs in a clone that Git runs around a commit or a push. They do not come with a repository that is
 * cloned, but with a folder that is copied; so nobody's are run without a word.
 */
public enum HookRule {

	/** Refuse if there are hooks that Git would run, and name them. */
	REFUSE,
	/** Run them, as git does. */
	RUN,
	/** Go on without them, as {@code --no-verify} does. */
	SKIP
}
