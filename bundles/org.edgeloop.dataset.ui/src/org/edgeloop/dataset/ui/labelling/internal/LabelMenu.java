package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.signal.Channel;
import org.edgeloop.ui.Actions;

/** What can be done with the selected labels, as entries of a context menu. */
public final class LabelMenu {

	private static final String COMMANDS = "org.edgeloop.dataset.ui.labelling.";

	private final LabellingPresenter presenter;
	private final TypeImages images;
	private final IServiceLocator services;

	public LabelMenu(LabellingPresenter presenter, TypeImages images, IServiceLocator services) {
		this.presenter = presenter;
		this.images = images;
		this.services = services;
	}

	/** Adds the entries for the canvas, where a menu opened at a position. */
	void fill(IMenuManager menu, long position) {
		menu.add(Actions.push("Add Point Label Here", () -> presenter.marking().addPoint(position, presenter.nextLabel().channels())));
		menu.add(new Separator());
		fillForSelection(menu);
	}

	/** Adds the entries for the selected labels; none where none is selected. */
	void fillForSelection(IMenuManager menu) {
		List<Label> labels = presenter.selection();
		if (labels.isEmpty()) {
			return;
		}
		MenuManager classes = new MenuManager("Class");
		presenter.taxonomy().roots().forEach(type -> classes.add(classItem(type)));
		menu.add(classes);
		MenuManager channels = new MenuManager("Label on Channels");
		fillChannels(channels, labels);
		menu.add(channels);
		MenuManager review = new MenuManager("Review");
		List.of("submitLabels", "approveLabels", "rejectLabels", "draftLabels").forEach(id -> review.add(command(id)));
		menu.add(review);
		menu.add(new Separator());
		menu.add(command("zoomToLabel"));
		menu.add(command("deleteLabel"));
	}

	private IContributionItem classItem(LabelType type) {
		if (type.children().isEmpty()) {
			return new ActionContributionItem(classAction(type, type.name()));
		}
		MenuManager group = new MenuManager(type.name(), images.descriptor(type.path()), null);
		group.add(classAction(type, type.name() + " (unspecified)"));
		group.add(new Separator());
		type.children().forEach(child -> group.add(classItem(child)));
		return group;
	}

	private Action classAction(LabelType type, String name) {
		List<Label> labels = presenter.selection();
		boolean all = labels.stream().allMatch(label -> label.getType().equals(type.path()));
		Action action = Actions.check(Actions.literal(name, type.key()), all, () -> presenter.editing().setType(labels, type.path()));
		action.setImageDescriptor(images.descriptor(type.path()));
		return action;
	}

	private void fillChannels(IMenuManager menu, List<Label> labels) {
		menu.add(channelAction("All Channels", labels, List.of()));
		menu.add(new Separator());
		for (Channel channel : presenter.timeline().source().channels()) {
			menu.add(channelAction(channel.name(), labels, List.of(channel.name())));
		}
	}

	private Action channelAction(String name, List<Label> labels, List<String> channels) {
		boolean all = labels.stream().allMatch(label -> label.getChannels().equals(channels));
		return Actions.radio(Actions.literal(name), all, () -> presenter.editing().setChannels(labels, channels));
	}

	private IContributionItem command(String id) {
		return new CommandContributionItem(new CommandContributionItemParameter(services, null, COMMANDS + id, SWT.PUSH));
	}
}
