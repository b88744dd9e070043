package org.edgeloop.dataset.ui.labelling;

import java.util.List;

import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.signal.Channel;

/** What the next label will be: its class, and the channels that it is for. */
public final class NextLabel {

	/** The class of labels in a project whose taxonomy is empty. */
	private static final String UNCLASSIFIED = "unclassified";

	private final LabellingPresenter presenter;
	private String type;
	private List<String> channels = List.of();

	NextLabel(LabellingPresenter presenter) {
		this.presenter = presenter;
		type = presenter.taxonomy().types().findFirst().map(first -> first.path()).orElse(UNCLASSIFIED);
	}

	/** @return the taxonomy path of its class */
	public String type() {
		return type;
	}

	/** @return the names of the channels that it is for if keys make it; empty for all */
	public List<String> channels() {
		return channels;
	}

	public void setChannels(List<String> names) {
		channels = List.copyOf(names);
		presenter.changed(Change.NEXT_LABEL);
	}

	/** Goes from labels for all channels to labels for the first, the second … and back to all. */
	public void nextChannelScope() {
		List<String> names = presenter.timeline().source().channels().stream().map(Channel::name).toList();
		int next = channels.isEmpty() ? 0 : names.indexOf(channels.getFirst()) + 1;
		setChannels(next < names.size() ? List.of(names.get(next)) : List.of());
	}

	/**
	 * Makes a class the current one. The selected labels take it too, and a suggestion that is looked at is accepted as it, unless a mark
	 * is pending: then the mark does.
	 */
	public void chooseType(String path) {
		type = path;
		if (presenter.marking().mark().isEmpty()) {
			if (presenter.suggestions().current().isPresent()) {
				presenter.suggestions().acceptAs(path);
			} else {
				presenter.document().changeType(presenter.selection(), path);
			}
		}
		presenter.changed(Change.NEXT_LABEL);
	}

	/** Chooses the class with a digit key; nothing happens where the taxonomy gives the key to none. */
	public void chooseTypeByKey(String key) {
		presenter.taxonomy().findByKey(key).ifPresent(found -> chooseType(found.path()));
	}
}
