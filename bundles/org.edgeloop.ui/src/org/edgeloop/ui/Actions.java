package org.edgeloop.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Actions that run a piece of code, for menus and tool bars that are filled anew each time they open. */
public final class Actions {

	private Actions() {
	}

	public static Action push(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	/** @param work is done when this choice is made, not when another one takes over */
	public static Action radio(String text, boolean chosen, Runnable work) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					work.run();
				}
			}
		};
		action.setChecked(chosen);
		return action;
	}

	/** @param work is done whenever the mark is set or taken off */
	public static Action check(String text, boolean checked, Runnable work) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setChecked(checked);
		return action;
	}

	/**
	 * In an action's text an ampersand marks a mnemonic, and what follows the last at sign is an accelerator; in the name of a channel
	 * or a class they are themselves.
	 *
	 * @param text the whole text of an action, with names in it that the user chose
	 */
	public static String literal(String text) {
		String escaped = text.replace("&", "&&").replace('\t', ' ');
		return escaped.contains("@") ? escaped + "@" : escaped;
	}

	/** @return the {@linkplain #literal literal} text with a key shown behind it, which then is the accelerator */
	public static String literal(String text, String key) {
		return key.isEmpty() ? literal(text) : text.replace("&", "&&").replace('\t', ' ') + "\t" + key;
	}
}
