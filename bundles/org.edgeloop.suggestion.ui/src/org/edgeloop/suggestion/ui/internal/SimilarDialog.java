package org.edgeloop.suggestion.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.suggestion.ui.SimilarRequest;
import org.edgeloop.ui.FormDialog;

/** Asks where to look for windows that are like the selected one, and what is to become of them. */
final class SimilarDialog extends FormDialog<SimilarRequest> {

	private static final String QUEUE = "Put them into the windows queue";
	private static final String SUGGEST = "Suggest: ";
	private static final String USUAL_COUNT = "20";

	private final SuggestScope scope;
	private final String channel;
	private final String type;
	private Combo channels;
	private Combo target;
	private Text count;
	private Combo use;

	/**
	 * @param channel the name of the channel that is compared at first
	 * @param type the path of the label type that is suggested at first
	 */
	SimilarDialog(Shell parent, SuggestScope scope, String channel, String type) {
		super(parent, "Find Similar Windows", "Finds the stretches whose features are nearest to those of the selected one.");
		this.scope = scope;
		this.channel = channel;
		this.type = type;
	}

	@Override
	protected void createFields() {
		channels = combo("&Channel:", scope.channels().toArray(String[]::new), Math.max(0, scope.channels().indexOf(channel)));
		target = combo("&In:", new String[] { "This recording", "All recordings of " + scope.project().getFileName() }, 0);
		count = text("&At most:", USUAL_COUNT, "windows");
		List<String> uses = new ArrayList<>(scope.types().stream().map(each -> SUGGEST + each.path().replace("/", " / ")).toList());
		uses.add(QUEUE);
		use = combo("&Then:", uses.toArray(String[]::new), Math.max(0, scope.types().stream().map(LabelType::path).toList().indexOf(type)));
	}

	@Override
	protected SimilarRequest read() {
		int chosen = use.getSelectionIndex();
		return SimilarRequest.of(channels.getText(), target.getSelectionIndex() == 1, count.getText(),
				chosen >= 0 && chosen < scope.types().size() ? scope.types().get(chosen).path() : "");
	}
}
