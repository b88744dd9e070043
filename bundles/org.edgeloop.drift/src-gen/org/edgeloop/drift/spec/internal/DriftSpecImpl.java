/**
 */
package org.edgeloop.drift.spec.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.edgeloop.drift.Mode;

import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.ChunkSettings;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.Correction;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.ModelDetector;
import org.edgeloop.drift.spec.MultivariateMethod;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.spec.Task;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Drift Spec</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getTask <em>Task</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getPositiveLabel <em>Positive Label</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getStattest <em>Stattest</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getNumStattest <em>Num Stattest</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getCatStattest <em>Cat Stattest</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getTextStattest <em>Text Stattest</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getNumThreshold <em>Num Threshold</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getCatThreshold <em>Cat Threshold</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getTextThreshold <em>Text Threshold</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getDriftShare <em>Drift Share</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getCorrection <em>Correction</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#isQuality <em>Quality</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#isCorrelations <em>Correlations</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#isModelQuality <em>Model Quality</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getPresets <em>Presets</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getMultivariate <em>Multivariate</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getChunking <em>Chunking</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getDetector <em>Detector</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.DriftSpecImpl#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DriftSpecImpl extends EObjectImpl implements DriftSpec {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final Mode MODE_EDEFAULT = (Mode)SpecFactory.eINSTANCE.createFromString(SpecPackage.eINSTANCE.getMode(), "CORRECTED");

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected Mode mode = MODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected DataSet reference;

	/**
	 * The cached value of the '{@link #getCurrent() <em>Current</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrent()
	 * @generated
	 * @ordered
	 */
	protected DataSet current;

	/**
	 * The default value of the '{@link #getTask() <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTask()
	 * @generated
	 * @ordered
	 */
	protected static final Task TASK_EDEFAULT = Task.AUTO;

	/**
	 * The cached value of the '{@link #getTask() <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTask()
	 * @generated
	 * @ordered
	 */
	protected Task task = TASK_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositiveLabel() <em>Positive Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositiveLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITIVE_LABEL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPositiveLabel() <em>Positive Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositiveLabel()
	 * @generated
	 * @ordered
	 */
	protected String positiveLabel = POSITIVE_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getStattest() <em>Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStattest()
	 * @generated
	 * @ordered
	 */
	protected static final String STATTEST_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getStattest() <em>Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStattest()
	 * @generated
	 * @ordered
	 */
	protected String stattest = STATTEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumStattest() <em>Num Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumStattest()
	 * @generated
	 * @ordered
	 */
	protected static final String NUM_STATTEST_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNumStattest() <em>Num Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumStattest()
	 * @generated
	 * @ordered
	 */
	protected String numStattest = NUM_STATTEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getCatStattest() <em>Cat Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatStattest()
	 * @generated
	 * @ordered
	 */
	protected static final String CAT_STATTEST_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getCatStattest() <em>Cat Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatStattest()
	 * @generated
	 * @ordered
	 */
	protected String catStattest = CAT_STATTEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextStattest() <em>Text Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextStattest()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_STATTEST_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTextStattest() <em>Text Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextStattest()
	 * @generated
	 * @ordered
	 */
	protected String textStattest = TEXT_STATTEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Double THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected Double threshold = THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumThreshold() <em>Num Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Double NUM_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumThreshold() <em>Num Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumThreshold()
	 * @generated
	 * @ordered
	 */
	protected Double numThreshold = NUM_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getCatThreshold() <em>Cat Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Double CAT_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCatThreshold() <em>Cat Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatThreshold()
	 * @generated
	 * @ordered
	 */
	protected Double catThreshold = CAT_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextThreshold() <em>Text Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Double TEXT_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextThreshold() <em>Text Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextThreshold()
	 * @generated
	 * @ordered
	 */
	protected Double textThreshold = TEXT_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDriftShare() <em>Drift Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftShare()
	 * @generated
	 * @ordered
	 */
	protected static final double DRIFT_SHARE_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getDriftShare() <em>Drift Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftShare()
	 * @generated
	 * @ordered
	 */
	protected double driftShare = DRIFT_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrection() <em>Correction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrection()
	 * @generated
	 * @ordered
	 */
	protected static final Correction CORRECTION_EDEFAULT = Correction.NONE;

	/**
	 * The cached value of the '{@link #getCorrection() <em>Correction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrection()
	 * @generated
	 * @ordered
	 */
	protected Correction correction = CORRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isQuality() <em>Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQuality()
	 * @generated
	 * @ordered
	 */
	protected static final boolean QUALITY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isQuality() <em>Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQuality()
	 * @generated
	 * @ordered
	 */
	protected boolean quality = QUALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isCorrelations() <em>Correlations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCorrelations()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CORRELATIONS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCorrelations() <em>Correlations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCorrelations()
	 * @generated
	 * @ordered
	 */
	protected boolean correlations = CORRELATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #isModelQuality() <em>Model Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isModelQuality()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MODEL_QUALITY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isModelQuality() <em>Model Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isModelQuality()
	 * @generated
	 * @ordered
	 */
	protected boolean modelQuality = MODEL_QUALITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPresets() <em>Presets</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresets()
	 * @generated
	 * @ordered
	 */
	protected EList<String> presets;

	/**
	 * The cached value of the '{@link #getMultivariate() <em>Multivariate</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultivariate()
	 * @generated
	 * @ordered
	 */
	protected EList<MultivariateMethod> multivariate;

	/**
	 * The cached value of the '{@link #getChunking() <em>Chunking</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChunking()
	 * @generated
	 * @ordered
	 */
	protected ChunkSettings chunking;

	/**
	 * The cached value of the '{@link #getDetector() <em>Detector</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetector()
	 * @generated
	 * @ordered
	 */
	protected ModelDetector detector;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<ColumnSettings> columns;

	/**
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<CheckSettings> checks;

	/**
	 * The default value of the '{@link #getUnknownKeys() <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownKeys()
	 * @generated
	 * @ordered
	 */
	protected static final String UNKNOWN_KEYS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUnknownKeys() <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownKeys()
	 * @generated
	 * @ordered
	 */
	protected String unknownKeys = UNKNOWN_KEYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DriftSpecImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SpecPackage.Literals.DRIFT_SPEC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(Mode newMode) {
		Mode oldMode = mode;
		mode = newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSet getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReference(DataSet newReference, NotificationChain msgs) {
		DataSet oldReference = reference;
		reference = newReference;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__REFERENCE, oldReference, newReference);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(DataSet newReference) {
		if (newReference != reference) {
			NotificationChain msgs = null;
			if (reference != null)
				msgs = ((InternalEObject)reference).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SpecPackage.DRIFT_SPEC__REFERENCE, null, msgs);
			if (newReference != null)
				msgs = ((InternalEObject)newReference).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SpecPackage.DRIFT_SPEC__REFERENCE, null, msgs);
			msgs = basicSetReference(newReference, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__REFERENCE, newReference, newReference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSet getCurrent() {
		return current;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCurrent(DataSet newCurrent, NotificationChain msgs) {
		DataSet oldCurrent = current;
		current = newCurrent;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__CURRENT, oldCurrent, newCurrent);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrent(DataSet newCurrent) {
		if (newCurrent != current) {
			NotificationChain msgs = null;
			if (current != null)
				msgs = ((InternalEObject)current).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SpecPackage.DRIFT_SPEC__CURRENT, null, msgs);
			if (newCurrent != null)
				msgs = ((InternalEObject)newCurrent).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SpecPackage.DRIFT_SPEC__CURRENT, null, msgs);
			msgs = basicSetCurrent(newCurrent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__CURRENT, newCurrent, newCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Task getTask() {
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTask(Task newTask) {
		Task oldTask = task;
		task = newTask == null ? TASK_EDEFAULT : newTask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__TASK, oldTask, task));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPositiveLabel() {
		return positiveLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositiveLabel(String newPositiveLabel) {
		String oldPositiveLabel = positiveLabel;
		positiveLabel = newPositiveLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__POSITIVE_LABEL, oldPositiveLabel, positiveLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStattest() {
		return stattest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStattest(String newStattest) {
		String oldStattest = stattest;
		stattest = newStattest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__STATTEST, oldStattest, stattest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumStattest() {
		return numStattest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumStattest(String newNumStattest) {
		String oldNumStattest = numStattest;
		numStattest = newNumStattest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__NUM_STATTEST, oldNumStattest, numStattest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCatStattest() {
		return catStattest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatStattest(String newCatStattest) {
		String oldCatStattest = catStattest;
		catStattest = newCatStattest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__CAT_STATTEST, oldCatStattest, catStattest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextStattest() {
		return textStattest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextStattest(String newTextStattest) {
		String oldTextStattest = textStattest;
		textStattest = newTextStattest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__TEXT_STATTEST, oldTextStattest, textStattest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getThreshold() {
		return threshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreshold(Double newThreshold) {
		Double oldThreshold = threshold;
		threshold = newThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__THRESHOLD, oldThreshold, threshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNumThreshold() {
		return numThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumThreshold(Double newNumThreshold) {
		Double oldNumThreshold = numThreshold;
		numThreshold = newNumThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__NUM_THRESHOLD, oldNumThreshold, numThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCatThreshold() {
		return catThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatThreshold(Double newCatThreshold) {
		Double oldCatThreshold = catThreshold;
		catThreshold = newCatThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__CAT_THRESHOLD, oldCatThreshold, catThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTextThreshold() {
		return textThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextThreshold(Double newTextThreshold) {
		Double oldTextThreshold = textThreshold;
		textThreshold = newTextThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__TEXT_THRESHOLD, oldTextThreshold, textThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDriftShare() {
		return driftShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriftShare(double newDriftShare) {
		double oldDriftShare = driftShare;
		driftShare = newDriftShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__DRIFT_SHARE, oldDriftShare, driftShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Correction getCorrection() {
		return correction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrection(Correction newCorrection) {
		Correction oldCorrection = correction;
		correction = newCorrection == null ? CORRECTION_EDEFAULT : newCorrection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__CORRECTION, oldCorrection, correction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isQuality() {
		return quality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuality(boolean newQuality) {
		boolean oldQuality = quality;
		quality = newQuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__QUALITY, oldQuality, quality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCorrelations() {
		return correlations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrelations(boolean newCorrelations) {
		boolean oldCorrelations = correlations;
		correlations = newCorrelations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__CORRELATIONS, oldCorrelations, correlations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isModelQuality() {
		return modelQuality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelQuality(boolean newModelQuality) {
		boolean oldModelQuality = modelQuality;
		modelQuality = newModelQuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__MODEL_QUALITY, oldModelQuality, modelQuality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPresets() {
		if (presets == null) {
			presets = new EDataTypeUniqueEList<String>(String.class, this, SpecPackage.DRIFT_SPEC__PRESETS);
		}
		return presets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MultivariateMethod> getMultivariate() {
		if (multivariate == null) {
			multivariate = new EDataTypeUniqueEList<MultivariateMethod>(MultivariateMethod.class, this, SpecPackage.DRIFT_SPEC__MULTIVARIATE);
		}
		return multivariate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChunkSettings getChunking() {
		return chunking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetChunking(ChunkSettings newChunking, NotificationChain msgs) {
		ChunkSettings oldChunking = chunking;
		chunking = newChunking;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__CHUNKING, oldChunking, newChunking);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChunking(ChunkSettings newChunking) {
		if (newChunking != chunking) {
			NotificationChain msgs = null;
			if (chunking != null)
				msgs = ((InternalEObject)chunking).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SpecPackage.DRIFT_SPEC__CHUNKING, null, msgs);
			if (newChunking != null)
				msgs = ((InternalEObject)newChunking).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SpecPackage.DRIFT_SPEC__CHUNKING, null, msgs);
			msgs = basicSetChunking(newChunking, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__CHUNKING, newChunking, newChunking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelDetector getDetector() {
		return detector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDetector(ModelDetector newDetector, NotificationChain msgs) {
		ModelDetector oldDetector = detector;
		detector = newDetector;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__DETECTOR, oldDetector, newDetector);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetector(ModelDetector newDetector) {
		if (newDetector != detector) {
			NotificationChain msgs = null;
			if (detector != null)
				msgs = ((InternalEObject)detector).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SpecPackage.DRIFT_SPEC__DETECTOR, null, msgs);
			if (newDetector != null)
				msgs = ((InternalEObject)newDetector).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SpecPackage.DRIFT_SPEC__DETECTOR, null, msgs);
			msgs = basicSetDetector(newDetector, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__DETECTOR, newDetector, newDetector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ColumnSettings> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<ColumnSettings>(ColumnSettings.class, this, SpecPackage.DRIFT_SPEC__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CheckSettings> getChecks() {
		if (checks == null) {
			checks = new EObjectContainmentEList<CheckSettings>(CheckSettings.class, this, SpecPackage.DRIFT_SPEC__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnknownKeys() {
		return unknownKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnknownKeys(String newUnknownKeys) {
		String oldUnknownKeys = unknownKeys;
		unknownKeys = newUnknownKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.DRIFT_SPEC__UNKNOWN_KEYS, oldUnknownKeys, unknownKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SpecPackage.DRIFT_SPEC__REFERENCE:
				return basicSetReference(null, msgs);
			case SpecPackage.DRIFT_SPEC__CURRENT:
				return basicSetCurrent(null, msgs);
			case SpecPackage.DRIFT_SPEC__CHUNKING:
				return basicSetChunking(null, msgs);
			case SpecPackage.DRIFT_SPEC__DETECTOR:
				return basicSetDetector(null, msgs);
			case SpecPackage.DRIFT_SPEC__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case SpecPackage.DRIFT_SPEC__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SpecPackage.DRIFT_SPEC__NAME:
				return getName();
			case SpecPackage.DRIFT_SPEC__MODE:
				return getMode();
			case SpecPackage.DRIFT_SPEC__REFERENCE:
				return getReference();
			case SpecPackage.DRIFT_SPEC__CURRENT:
				return getCurrent();
			case SpecPackage.DRIFT_SPEC__TASK:
				return getTask();
			case SpecPackage.DRIFT_SPEC__POSITIVE_LABEL:
				return getPositiveLabel();
			case SpecPackage.DRIFT_SPEC__STATTEST:
				return getStattest();
			case SpecPackage.DRIFT_SPEC__NUM_STATTEST:
				return getNumStattest();
			case SpecPackage.DRIFT_SPEC__CAT_STATTEST:
				return getCatStattest();
			case SpecPackage.DRIFT_SPEC__TEXT_STATTEST:
				return getTextStattest();
			case SpecPackage.DRIFT_SPEC__THRESHOLD:
				return getThreshold();
			case SpecPackage.DRIFT_SPEC__NUM_THRESHOLD:
				return getNumThreshold();
			case SpecPackage.DRIFT_SPEC__CAT_THRESHOLD:
				return getCatThreshold();
			case SpecPackage.DRIFT_SPEC__TEXT_THRESHOLD:
				return getTextThreshold();
			case SpecPackage.DRIFT_SPEC__DRIFT_SHARE:
				return getDriftShare();
			case SpecPackage.DRIFT_SPEC__CORRECTION:
				return getCorrection();
			case SpecPackage.DRIFT_SPEC__QUALITY:
				return isQuality();
			case SpecPackage.DRIFT_SPEC__CORRELATIONS:
				return isCorrelations();
			case SpecPackage.DRIFT_SPEC__MODEL_QUALITY:
				return isModelQuality();
			case SpecPackage.DRIFT_SPEC__PRESETS:
				return getPresets();
			case SpecPackage.DRIFT_SPEC__MULTIVARIATE:
				return getMultivariate();
			case SpecPackage.DRIFT_SPEC__CHUNKING:
				return getChunking();
			case SpecPackage.DRIFT_SPEC__DETECTOR:
				return getDetector();
			case SpecPackage.DRIFT_SPEC__COLUMNS:
				return getColumns();
			case SpecPackage.DRIFT_SPEC__CHECKS:
				return getChecks();
			case SpecPackage.DRIFT_SPEC__UNKNOWN_KEYS:
				return getUnknownKeys();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SpecPackage.DRIFT_SPEC__NAME:
				setName((String)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__MODE:
				setMode((Mode)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__REFERENCE:
				setReference((DataSet)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__CURRENT:
				setCurrent((DataSet)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__TASK:
				setTask((Task)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__POSITIVE_LABEL:
				setPositiveLabel((String)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__STATTEST:
				setStattest((String)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__NUM_STATTEST:
				setNumStattest((String)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__CAT_STATTEST:
				setCatStattest((String)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__TEXT_STATTEST:
				setTextStattest((String)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__THRESHOLD:
				setThreshold((Double)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__NUM_THRESHOLD:
				setNumThreshold((Double)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__CAT_THRESHOLD:
				setCatThreshold((Double)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__TEXT_THRESHOLD:
				setTextThreshold((Double)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__DRIFT_SHARE:
				setDriftShare((Double)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__CORRECTION:
				setCorrection((Correction)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__QUALITY:
				setQuality((Boolean)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__CORRELATIONS:
				setCorrelations((Boolean)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__MODEL_QUALITY:
				setModelQuality((Boolean)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__PRESETS:
				getPresets().clear();
				getPresets().addAll((Collection<? extends String>)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__MULTIVARIATE:
				getMultivariate().clear();
				getMultivariate().addAll((Collection<? extends MultivariateMethod>)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__CHUNKING:
				setChunking((ChunkSettings)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__DETECTOR:
				setDetector((ModelDetector)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ColumnSettings>)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends CheckSettings>)newValue);
				return;
			case SpecPackage.DRIFT_SPEC__UNKNOWN_KEYS:
				setUnknownKeys((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SpecPackage.DRIFT_SPEC__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__REFERENCE:
				setReference((DataSet)null);
				return;
			case SpecPackage.DRIFT_SPEC__CURRENT:
				setCurrent((DataSet)null);
				return;
			case SpecPackage.DRIFT_SPEC__TASK:
				setTask(TASK_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__POSITIVE_LABEL:
				setPositiveLabel(POSITIVE_LABEL_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__STATTEST:
				setStattest(STATTEST_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__NUM_STATTEST:
				setNumStattest(NUM_STATTEST_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__CAT_STATTEST:
				setCatStattest(CAT_STATTEST_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__TEXT_STATTEST:
				setTextStattest(TEXT_STATTEST_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__THRESHOLD:
				setThreshold(THRESHOLD_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__NUM_THRESHOLD:
				setNumThreshold(NUM_THRESHOLD_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__CAT_THRESHOLD:
				setCatThreshold(CAT_THRESHOLD_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__TEXT_THRESHOLD:
				setTextThreshold(TEXT_THRESHOLD_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__DRIFT_SHARE:
				setDriftShare(DRIFT_SHARE_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__CORRECTION:
				setCorrection(CORRECTION_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__QUALITY:
				setQuality(QUALITY_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__CORRELATIONS:
				setCorrelations(CORRELATIONS_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__MODEL_QUALITY:
				setModelQuality(MODEL_QUALITY_EDEFAULT);
				return;
			case SpecPackage.DRIFT_SPEC__PRESETS:
				getPresets().clear();
				return;
			case SpecPackage.DRIFT_SPEC__MULTIVARIATE:
				getMultivariate().clear();
				return;
			case SpecPackage.DRIFT_SPEC__CHUNKING:
				setChunking((ChunkSettings)null);
				return;
			case SpecPackage.DRIFT_SPEC__DETECTOR:
				setDetector((ModelDetector)null);
				return;
			case SpecPackage.DRIFT_SPEC__COLUMNS:
				getColumns().clear();
				return;
			case SpecPackage.DRIFT_SPEC__CHECKS:
				getChecks().clear();
				return;
			case SpecPackage.DRIFT_SPEC__UNKNOWN_KEYS:
				setUnknownKeys(UNKNOWN_KEYS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SpecPackage.DRIFT_SPEC__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SpecPackage.DRIFT_SPEC__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case SpecPackage.DRIFT_SPEC__REFERENCE:
				return reference != null;
			case SpecPackage.DRIFT_SPEC__CURRENT:
				return current != null;
			case SpecPackage.DRIFT_SPEC__TASK:
				return task != TASK_EDEFAULT;
			case SpecPackage.DRIFT_SPEC__POSITIVE_LABEL:
				return POSITIVE_LABEL_EDEFAULT == null ? positiveLabel != null : !POSITIVE_LABEL_EDEFAULT.equals(positiveLabel);
			case SpecPackage.DRIFT_SPEC__STATTEST:
				return STATTEST_EDEFAULT == null ? stattest != null : !STATTEST_EDEFAULT.equals(stattest);
			case SpecPackage.DRIFT_SPEC__NUM_STATTEST:
				return NUM_STATTEST_EDEFAULT == null ? numStattest != null : !NUM_STATTEST_EDEFAULT.equals(numStattest);
			case SpecPackage.DRIFT_SPEC__CAT_STATTEST:
				return CAT_STATTEST_EDEFAULT == null ? catStattest != null : !CAT_STATTEST_EDEFAULT.equals(catStattest);
			case SpecPackage.DRIFT_SPEC__TEXT_STATTEST:
				return TEXT_STATTEST_EDEFAULT == null ? textStattest != null : !TEXT_STATTEST_EDEFAULT.equals(textStattest);
			case SpecPackage.DRIFT_SPEC__THRESHOLD:
				return THRESHOLD_EDEFAULT == null ? threshold != null : !THRESHOLD_EDEFAULT.equals(threshold);
			case SpecPackage.DRIFT_SPEC__NUM_THRESHOLD:
				return NUM_THRESHOLD_EDEFAULT == null ? numThreshold != null : !NUM_THRESHOLD_EDEFAULT.equals(numThreshold);
			case SpecPackage.DRIFT_SPEC__CAT_THRESHOLD:
				return CAT_THRESHOLD_EDEFAULT == null ? catThreshold != null : !CAT_THRESHOLD_EDEFAULT.equals(catThreshold);
			case SpecPackage.DRIFT_SPEC__TEXT_THRESHOLD:
				return TEXT_THRESHOLD_EDEFAULT == null ? textThreshold != null : !TEXT_THRESHOLD_EDEFAULT.equals(textThreshold);
			case SpecPackage.DRIFT_SPEC__DRIFT_SHARE:
				return driftShare != DRIFT_SHARE_EDEFAULT;
			case SpecPackage.DRIFT_SPEC__CORRECTION:
				return correction != CORRECTION_EDEFAULT;
			case SpecPackage.DRIFT_SPEC__QUALITY:
				return quality != QUALITY_EDEFAULT;
			case SpecPackage.DRIFT_SPEC__CORRELATIONS:
				return correlations != CORRELATIONS_EDEFAULT;
			case SpecPackage.DRIFT_SPEC__MODEL_QUALITY:
				return modelQuality != MODEL_QUALITY_EDEFAULT;
			case SpecPackage.DRIFT_SPEC__PRESETS:
				return presets != null && !presets.isEmpty();
			case SpecPackage.DRIFT_SPEC__MULTIVARIATE:
				return multivariate != null && !multivariate.isEmpty();
			case SpecPackage.DRIFT_SPEC__CHUNKING:
				return chunking != null;
			case SpecPackage.DRIFT_SPEC__DETECTOR:
				return detector != null;
			case SpecPackage.DRIFT_SPEC__COLUMNS:
				return columns != null && !columns.isEmpty();
			case SpecPackage.DRIFT_SPEC__CHECKS:
				return checks != null && !checks.isEmpty();
			case SpecPackage.DRIFT_SPEC__UNKNOWN_KEYS:
				return UNKNOWN_KEYS_EDEFAULT == null ? unknownKeys != null : !UNKNOWN_KEYS_EDEFAULT.equals(unknownKeys);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", mode: ");
		result.append(mode);
		result.append(", task: ");
		result.append(task);
		result.append(", positiveLabel: ");
		result.append(positiveLabel);
		result.append(", stattest: ");
		result.append(stattest);
		result.append(", numStattest: ");
		result.append(numStattest);
		result.append(", catStattest: ");
		result.append(catStattest);
		result.append(", textStattest: ");
		result.append(textStattest);
		result.append(", threshold: ");
		result.append(threshold);
		result.append(", numThreshold: ");
		result.append(numThreshold);
		result.append(", catThreshold: ");
		result.append(catThreshold);
		result.append(", textThreshold: ");
		result.append(textThreshold);
		result.append(", driftShare: ");
		result.append(driftShare);
		result.append(", correction: ");
		result.append(correction);
		result.append(", quality: ");
		result.append(quality);
		result.append(", correlations: ");
		result.append(correlations);
		result.append(", modelQuality: ");
		result.append(modelQuality);
		result.append(", presets: ");
		result.append(presets);
		result.append(", multivariate: ");
		result.append(multivariate);
		result.append(", unknownKeys: ");
		result.append(unknownKeys);
		result.append(')');
		return result.toString();
	}

} //DriftSpecImpl
