package org.edgeloop.experiment.ui.comparison.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.experiment.comparison.ArtifactContent;
import org.edgeloop.ui.AccessibleNames;
import org.edgeloop.ui.ThemeColors;

/** Makes the control that shows an artifact of one run, next to those of others. */
final class ArtifactArea {

	private final Composite parent;
	private final List<ArtifactContent> all;

	/** @param all the artifact of each run; lines of texts that are not in all of them are marked */
	ArtifactArea(Composite parent, List<ArtifactContent> all) {
		this.parent = parent;
		this.all = all;
	}

	Control add(ArtifactContent content) {
		return switch (content) {
		case ArtifactContent.Text text -> text(text);
		case ArtifactContent.Picture picture -> picture(picture);
		case ArtifactContent.Matrix matrix -> {
			ChartCanvas canvas = new ChartCanvas(parent);
			canvas.show(matrix.matrix().chart("Confusion matrix"));
			yield canvas;
		}
		case ArtifactContent.Other other -> link(other);
		case ArtifactContent.Missing missing -> label(missing.reason());
		};
	}

	private Control label(String words) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		return label;
	}

	private Control link(ArtifactContent.Other other) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		new Label(area, SWT.NONE).setText(other.size() + " bytes, SHA-256 " + other.hash().substring(0, 12));
		Link link = new Link(area, SWT.NONE);
		link.setText("<a>Open</a>");
		link.addListener(SWT.Selection,
				_ -> ComparisonPlace.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), other.file()));
		return area;
	}

	private Control text(ArtifactContent.Text content) {
		StyledText text = new StyledText(parent, SWT.MULTI | SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleNames.set(text, "Artifact");
		text.setFont(JFaceResources.getTextFont());
		text.setText(content.text());
		Runnable recolour = () -> {
			text.setBackground(ThemeColors.CANVAS.color());
			text.setForeground(ThemeColors.TEXT.color());
			text.setStyleRanges(differing(content));
		};
		recolour.run();
		ThemeColors.whenChanged(text, recolour);
		return text;
	}

	/** @return bold and coloured, the lines that are not in the texts of all runs */
	private StyleRange[] differing(ArtifactContent.Text content) {
		var ranges = new ArrayList<StyleRange>();
		int at = 0;
		for (String line : content.text().split("(?<=\n)")) {
			boolean isCommon = all.stream().allMatch(other -> !(other instanceof ArtifactContent.Text text) || text.lines().contains(line.stripTrailing()));
			if (!isCommon && !line.isEmpty()) {
				ranges.add(new StyleRange(at, line.length(), ThemeColors.ACCENT.color(), null, SWT.BOLD));
			}
			at += line.length();
		}
		return ranges.toArray(StyleRange[]::new);
	}

	private Control picture(ArtifactContent.Picture content) {
		Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		Image image;
		try {
			image = new Image(canvas.getDisplay(), content.file().toString());
		} catch (SWTException e) {
			canvas.dispose();
			return label("This is no picture that can be shown: " + e.getMessage());
		}
		AccessibleNames.set(canvas, "Picture " + content.file().getFileName());
		canvas.addDisposeListener(_ -> image.dispose());
		canvas.addListener(SWT.Paint, event -> {
			var from = image.getBounds();
			var area = canvas.getClientArea();
			double scale = Math.min(1, Math.min((double) area.width / from.width, (double) area.height / from.height));
			event.gc.setInterpolation(SWT.HIGH);
			event.gc.drawImage(image, 0, 0, from.width, from.height, 0, 0, Math.max(1, (int) (from.width * scale)),
					Math.max(1, (int) (from.height * scale)));
		});
		return canvas;
	}
}
