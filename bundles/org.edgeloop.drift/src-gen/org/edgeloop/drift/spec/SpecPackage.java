/**
 */
package org.edgeloop.drift.spec;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.edgeloop.drift.spec.SpecFactory
 * @model kind="package"
 * @generated
 */
public interface SpecPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "spec";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://edgeloop.org/drift/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "drift";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SpecPackage eINSTANCE = org.edgeloop.drift.spec.internal.SpecPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.internal.DriftSpecImpl <em>Drift Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.internal.DriftSpecImpl
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getDriftSpec()
	 * @generated
	 */
	int DRIFT_SPEC = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__NAME = 0;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__MODE = 1;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__REFERENCE = 2;

	/**
	 * The feature id for the '<em><b>Current</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__CURRENT = 3;

	/**
	 * The feature id for the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__TASK = 4;

	/**
	 * The feature id for the '<em><b>Positive Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__POSITIVE_LABEL = 5;

	/**
	 * The feature id for the '<em><b>Stattest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__STATTEST = 6;

	/**
	 * The feature id for the '<em><b>Num Stattest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__NUM_STATTEST = 7;

	/**
	 * The feature id for the '<em><b>Cat Stattest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__CAT_STATTEST = 8;

	/**
	 * The feature id for the '<em><b>Text Stattest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__TEXT_STATTEST = 9;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__THRESHOLD = 10;

	/**
	 * The feature id for the '<em><b>Num Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__NUM_THRESHOLD = 11;

	/**
	 * The feature id for the '<em><b>Cat Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__CAT_THRESHOLD = 12;

	/**
	 * The feature id for the '<em><b>Text Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__TEXT_THRESHOLD = 13;

	/**
	 * The feature id for the '<em><b>Drift Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__DRIFT_SHARE = 14;

	/**
	 * The feature id for the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__CORRECTION = 15;

	/**
	 * The feature id for the '<em><b>Quality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__QUALITY = 16;

	/**
	 * The feature id for the '<em><b>Correlations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__CORRELATIONS = 17;

	/**
	 * The feature id for the '<em><b>Model Quality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__MODEL_QUALITY = 18;

	/**
	 * The feature id for the '<em><b>Presets</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__PRESETS = 19;

	/**
	 * The feature id for the '<em><b>Multivariate</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__MULTIVARIATE = 20;

	/**
	 * The feature id for the '<em><b>Chunking</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__CHUNKING = 21;

	/**
	 * The feature id for the '<em><b>Detector</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__DETECTOR = 22;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__COLUMNS = 23;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__CHECKS = 24;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC__UNKNOWN_KEYS = 25;

	/**
	 * The number of structural features of the '<em>Drift Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_SPEC_FEATURE_COUNT = 26;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.internal.DataSetImpl <em>Data Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.internal.DataSetImpl
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getDataSet()
	 * @generated
	 */
	int DATA_SET = 1;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__FILE = 0;

	/**
	 * The feature id for the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__SERVER = 1;

	/**
	 * The feature id for the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__TABLE = 2;

	/**
	 * The feature id for the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__SEPARATOR = 3;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__MISSING = 4;

	/**
	 * The feature id for the '<em><b>From Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__FROM_ROW = 5;

	/**
	 * The feature id for the '<em><b>To Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__TO_ROW = 6;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__FILTER = 7;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__UNKNOWN_KEYS = 8;

	/**
	 * The number of structural features of the '<em>Data Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.internal.RowFilterImpl <em>Row Filter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.internal.RowFilterImpl
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getRowFilter()
	 * @generated
	 */
	int ROW_FILTER = 2;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER__COLUMN = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER__VALUES = 1;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER__MIN = 2;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER__MAX = 3;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER__UNKNOWN_KEYS = 4;

	/**
	 * The number of structural features of the '<em>Row Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.internal.ColumnSettingsImpl <em>Column Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.internal.ColumnSettingsImpl
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getColumnSettings()
	 * @generated
	 */
	int COLUMN_SETTINGS = 3;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SETTINGS__COLUMN = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SETTINGS__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SETTINGS__KIND = 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SETTINGS__TYPE = 3;

	/**
	 * The feature id for the '<em><b>Stattest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SETTINGS__STATTEST = 4;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SETTINGS__THRESHOLD = 5;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SETTINGS__UNKNOWN_KEYS = 6;

	/**
	 * The number of structural features of the '<em>Column Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SETTINGS_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl <em>Check Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.internal.CheckSettingsImpl
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getCheckSettings()
	 * @generated
	 */
	int CHECK_SETTINGS = 4;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__CHECK = 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__COLUMN = 1;

	/**
	 * The feature id for the '<em><b>Eq</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__EQ = 2;

	/**
	 * The feature id for the '<em><b>Not Eq</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__NOT_EQ = 3;

	/**
	 * The feature id for the '<em><b>Gt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__GT = 4;

	/**
	 * The feature id for the '<em><b>Gte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__GTE = 5;

	/**
	 * The feature id for the '<em><b>Lt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__LT = 6;

	/**
	 * The feature id for the '<em><b>Lte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__LTE = 7;

	/**
	 * The feature id for the '<em><b>Is In</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__IS_IN = 8;

	/**
	 * The feature id for the '<em><b>Not In</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__NOT_IN = 9;

	/**
	 * The feature id for the '<em><b>Relative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__RELATIVE = 10;

	/**
	 * The feature id for the '<em><b>Absolute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__ABSOLUTE = 11;

	/**
	 * The feature id for the '<em><b>Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__CRITICAL = 12;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__PARAMETERS = 13;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS__UNKNOWN_KEYS = 14;

	/**
	 * The number of structural features of the '<em>Check Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTINGS_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.internal.ChunkSettingsImpl <em>Chunk Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.internal.ChunkSettingsImpl
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getChunkSettings()
	 * @generated
	 */
	int CHUNK_SETTINGS = 5;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK_SETTINGS__BY = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK_SETTINGS__SIZE = 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK_SETTINGS__COUNT = 2;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK_SETTINGS__PERIOD = 3;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK_SETTINGS__COLUMN = 4;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK_SETTINGS__UNKNOWN_KEYS = 5;

	/**
	 * The number of structural features of the '<em>Chunk Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK_SETTINGS_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.internal.ModelDetectorImpl <em>Model Detector</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.internal.ModelDetectorImpl
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getModelDetector()
	 * @generated
	 */
	int MODEL_DETECTOR = 6;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_DETECTOR__MODEL = 0;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_DETECTOR__OUTPUT = 1;

	/**
	 * The feature id for the '<em><b>Stattest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_DETECTOR__STATTEST = 2;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_DETECTOR__THRESHOLD = 3;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_DETECTOR__UNKNOWN_KEYS = 4;

	/**
	 * The number of structural features of the '<em>Model Detector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_DETECTOR_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.ColumnRole <em>Column Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.ColumnRole
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getColumnRole()
	 * @generated
	 */
	int COLUMN_ROLE = 7;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.ColumnKind <em>Column Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.ColumnKind
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getColumnKind()
	 * @generated
	 */
	int COLUMN_KIND = 8;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.Task <em>Task</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.Task
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 9;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.Correction <em>Correction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.Correction
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getCorrection()
	 * @generated
	 */
	int CORRECTION = 10;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.MultivariateMethod <em>Multivariate Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.MultivariateMethod
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getMultivariateMethod()
	 * @generated
	 */
	int MULTIVARIATE_METHOD = 11;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.ChunkBy <em>Chunk By</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.ChunkBy
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getChunkBy()
	 * @generated
	 */
	int CHUNK_BY = 12;

	/**
	 * The meta object id for the '{@link org.edgeloop.drift.spec.ChunkPeriod <em>Chunk Period</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.spec.ChunkPeriod
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getChunkPeriod()
	 * @generated
	 */
	int CHUNK_PERIOD = 13;

	/**
	 * The meta object id for the '<em>Mode</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.drift.Mode
	 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getMode()
	 * @generated
	 */
	int MODE = 14;


	/**
	 * Returns the meta object for class '{@link org.edgeloop.drift.spec.DriftSpec <em>Drift Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Drift Spec</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec
	 * @generated
	 */
	EClass getDriftSpec();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getName()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getMode()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_Mode();

	/**
	 * Returns the meta object for the containment reference '{@link org.edgeloop.drift.spec.DriftSpec#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reference</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getReference()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EReference getDriftSpec_Reference();

	/**
	 * Returns the meta object for the containment reference '{@link org.edgeloop.drift.spec.DriftSpec#getCurrent <em>Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Current</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getCurrent()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EReference getDriftSpec_Current();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Task</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getTask()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_Task();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getPositiveLabel <em>Positive Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Positive Label</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getPositiveLabel()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_PositiveLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getStattest <em>Stattest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stattest</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getStattest()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_Stattest();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getNumStattest <em>Num Stattest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Num Stattest</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getNumStattest()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_NumStattest();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getCatStattest <em>Cat Stattest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cat Stattest</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getCatStattest()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_CatStattest();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getTextStattest <em>Text Stattest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Stattest</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getTextStattest()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_TextStattest();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getThreshold()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getNumThreshold <em>Num Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Num Threshold</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getNumThreshold()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_NumThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getCatThreshold <em>Cat Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cat Threshold</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getCatThreshold()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_CatThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getTextThreshold <em>Text Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Threshold</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getTextThreshold()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_TextThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getDriftShare <em>Drift Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drift Share</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getDriftShare()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_DriftShare();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getCorrection <em>Correction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correction</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getCorrection()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_Correction();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#isQuality <em>Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quality</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#isQuality()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_Quality();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#isCorrelations <em>Correlations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correlations</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#isCorrelations()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_Correlations();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#isModelQuality <em>Model Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Quality</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#isModelQuality()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_ModelQuality();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.drift.spec.DriftSpec#getPresets <em>Presets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Presets</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getPresets()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_Presets();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.drift.spec.DriftSpec#getMultivariate <em>Multivariate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Multivariate</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getMultivariate()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_Multivariate();

	/**
	 * Returns the meta object for the containment reference '{@link org.edgeloop.drift.spec.DriftSpec#getChunking <em>Chunking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Chunking</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getChunking()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EReference getDriftSpec_Chunking();

	/**
	 * Returns the meta object for the containment reference '{@link org.edgeloop.drift.spec.DriftSpec#getDetector <em>Detector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Detector</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getDetector()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EReference getDriftSpec_Detector();

	/**
	 * Returns the meta object for the containment reference list '{@link org.edgeloop.drift.spec.DriftSpec#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getColumns()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EReference getDriftSpec_Columns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.edgeloop.drift.spec.DriftSpec#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getChecks()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EReference getDriftSpec_Checks();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DriftSpec#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.drift.spec.DriftSpec#getUnknownKeys()
	 * @see #getDriftSpec()
	 * @generated
	 */
	EAttribute getDriftSpec_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.drift.spec.DataSet <em>Data Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Set</em>'.
	 * @see org.edgeloop.drift.spec.DataSet
	 * @generated
	 */
	EClass getDataSet();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DataSet#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.edgeloop.drift.spec.DataSet#getFile()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_File();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DataSet#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server</em>'.
	 * @see org.edgeloop.drift.spec.DataSet#getServer()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_Server();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DataSet#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table</em>'.
	 * @see org.edgeloop.drift.spec.DataSet#getTable()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_Table();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DataSet#getSeparator <em>Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Separator</em>'.
	 * @see org.edgeloop.drift.spec.DataSet#getSeparator()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_Separator();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.drift.spec.DataSet#getMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Missing</em>'.
	 * @see org.edgeloop.drift.spec.DataSet#getMissing()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_Missing();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DataSet#getFromRow <em>From Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Row</em>'.
	 * @see org.edgeloop.drift.spec.DataSet#getFromRow()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_FromRow();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DataSet#getToRow <em>To Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Row</em>'.
	 * @see org.edgeloop.drift.spec.DataSet#getToRow()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_ToRow();

	/**
	 * Returns the meta object for the containment reference '{@link org.edgeloop.drift.spec.DataSet#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Filter</em>'.
	 * @see org.edgeloop.drift.spec.DataSet#getFilter()
	 * @see #getDataSet()
	 * @generated
	 */
	EReference getDataSet_Filter();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.DataSet#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.drift.spec.DataSet#getUnknownKeys()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.drift.spec.RowFilter <em>Row Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Row Filter</em>'.
	 * @see org.edgeloop.drift.spec.RowFilter
	 * @generated
	 */
	EClass getRowFilter();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.RowFilter#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.edgeloop.drift.spec.RowFilter#getColumn()
	 * @see #getRowFilter()
	 * @generated
	 */
	EAttribute getRowFilter_Column();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.drift.spec.RowFilter#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.edgeloop.drift.spec.RowFilter#getValues()
	 * @see #getRowFilter()
	 * @generated
	 */
	EAttribute getRowFilter_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.RowFilter#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.edgeloop.drift.spec.RowFilter#getMin()
	 * @see #getRowFilter()
	 * @generated
	 */
	EAttribute getRowFilter_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.RowFilter#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.edgeloop.drift.spec.RowFilter#getMax()
	 * @see #getRowFilter()
	 * @generated
	 */
	EAttribute getRowFilter_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.RowFilter#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.drift.spec.RowFilter#getUnknownKeys()
	 * @see #getRowFilter()
	 * @generated
	 */
	EAttribute getRowFilter_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.drift.spec.ColumnSettings <em>Column Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column Settings</em>'.
	 * @see org.edgeloop.drift.spec.ColumnSettings
	 * @generated
	 */
	EClass getColumnSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ColumnSettings#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.edgeloop.drift.spec.ColumnSettings#getColumn()
	 * @see #getColumnSettings()
	 * @generated
	 */
	EAttribute getColumnSettings_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ColumnSettings#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.edgeloop.drift.spec.ColumnSettings#getRole()
	 * @see #getColumnSettings()
	 * @generated
	 */
	EAttribute getColumnSettings_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ColumnSettings#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.edgeloop.drift.spec.ColumnSettings#getKind()
	 * @see #getColumnSettings()
	 * @generated
	 */
	EAttribute getColumnSettings_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ColumnSettings#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.edgeloop.drift.spec.ColumnSettings#getType()
	 * @see #getColumnSettings()
	 * @generated
	 */
	EAttribute getColumnSettings_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ColumnSettings#getStattest <em>Stattest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stattest</em>'.
	 * @see org.edgeloop.drift.spec.ColumnSettings#getStattest()
	 * @see #getColumnSettings()
	 * @generated
	 */
	EAttribute getColumnSettings_Stattest();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ColumnSettings#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.edgeloop.drift.spec.ColumnSettings#getThreshold()
	 * @see #getColumnSettings()
	 * @generated
	 */
	EAttribute getColumnSettings_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ColumnSettings#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.drift.spec.ColumnSettings#getUnknownKeys()
	 * @see #getColumnSettings()
	 * @generated
	 */
	EAttribute getColumnSettings_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.drift.spec.CheckSettings <em>Check Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Settings</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings
	 * @generated
	 */
	EClass getCheckSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getCheck()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Check();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getColumn()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getEq <em>Eq</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Eq</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getEq()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Eq();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getNotEq <em>Not Eq</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Eq</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getNotEq()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_NotEq();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getGt <em>Gt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gt</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getGt()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Gt();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getGte <em>Gte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gte</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getGte()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Gte();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getLt <em>Lt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lt</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getLt()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Lt();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getLte <em>Lte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lte</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getLte()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Lte();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.drift.spec.CheckSettings#getIsIn <em>Is In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Is In</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getIsIn()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_IsIn();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.drift.spec.CheckSettings#getNotIn <em>Not In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Not In</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getNotIn()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_NotIn();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getRelative <em>Relative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relative</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getRelative()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Relative();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getAbsolute <em>Absolute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absolute</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getAbsolute()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Absolute();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#isCritical <em>Critical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#isCritical()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Critical();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.drift.spec.CheckSettings#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Parameters</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getParameters()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.CheckSettings#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.drift.spec.CheckSettings#getUnknownKeys()
	 * @see #getCheckSettings()
	 * @generated
	 */
	EAttribute getCheckSettings_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.drift.spec.ChunkSettings <em>Chunk Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chunk Settings</em>'.
	 * @see org.edgeloop.drift.spec.ChunkSettings
	 * @generated
	 */
	EClass getChunkSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ChunkSettings#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.edgeloop.drift.spec.ChunkSettings#getBy()
	 * @see #getChunkSettings()
	 * @generated
	 */
	EAttribute getChunkSettings_By();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ChunkSettings#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.edgeloop.drift.spec.ChunkSettings#getSize()
	 * @see #getChunkSettings()
	 * @generated
	 */
	EAttribute getChunkSettings_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ChunkSettings#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.edgeloop.drift.spec.ChunkSettings#getCount()
	 * @see #getChunkSettings()
	 * @generated
	 */
	EAttribute getChunkSettings_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ChunkSettings#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.edgeloop.drift.spec.ChunkSettings#getPeriod()
	 * @see #getChunkSettings()
	 * @generated
	 */
	EAttribute getChunkSettings_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ChunkSettings#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.edgeloop.drift.spec.ChunkSettings#getColumn()
	 * @see #getChunkSettings()
	 * @generated
	 */
	EAttribute getChunkSettings_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ChunkSettings#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.drift.spec.ChunkSettings#getUnknownKeys()
	 * @see #getChunkSettings()
	 * @generated
	 */
	EAttribute getChunkSettings_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.drift.spec.ModelDetector <em>Model Detector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model Detector</em>'.
	 * @see org.edgeloop.drift.spec.ModelDetector
	 * @generated
	 */
	EClass getModelDetector();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ModelDetector#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.edgeloop.drift.spec.ModelDetector#getModel()
	 * @see #getModelDetector()
	 * @generated
	 */
	EAttribute getModelDetector_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ModelDetector#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see org.edgeloop.drift.spec.ModelDetector#getOutput()
	 * @see #getModelDetector()
	 * @generated
	 */
	EAttribute getModelDetector_Output();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ModelDetector#getStattest <em>Stattest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stattest</em>'.
	 * @see org.edgeloop.drift.spec.ModelDetector#getStattest()
	 * @see #getModelDetector()
	 * @generated
	 */
	EAttribute getModelDetector_Stattest();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ModelDetector#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.edgeloop.drift.spec.ModelDetector#getThreshold()
	 * @see #getModelDetector()
	 * @generated
	 */
	EAttribute getModelDetector_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.drift.spec.ModelDetector#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.drift.spec.ModelDetector#getUnknownKeys()
	 * @see #getModelDetector()
	 * @generated
	 */
	EAttribute getModelDetector_UnknownKeys();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.drift.spec.ColumnRole <em>Column Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Column Role</em>'.
	 * @see org.edgeloop.drift.spec.ColumnRole
	 * @generated
	 */
	EEnum getColumnRole();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.drift.spec.ColumnKind <em>Column Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Column Kind</em>'.
	 * @see org.edgeloop.drift.spec.ColumnKind
	 * @generated
	 */
	EEnum getColumnKind();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.drift.spec.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Task</em>'.
	 * @see org.edgeloop.drift.spec.Task
	 * @generated
	 */
	EEnum getTask();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.drift.spec.Correction <em>Correction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Correction</em>'.
	 * @see org.edgeloop.drift.spec.Correction
	 * @generated
	 */
	EEnum getCorrection();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.drift.spec.MultivariateMethod <em>Multivariate Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Multivariate Method</em>'.
	 * @see org.edgeloop.drift.spec.MultivariateMethod
	 * @generated
	 */
	EEnum getMultivariateMethod();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.drift.spec.ChunkBy <em>Chunk By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Chunk By</em>'.
	 * @see org.edgeloop.drift.spec.ChunkBy
	 * @generated
	 */
	EEnum getChunkBy();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.drift.spec.ChunkPeriod <em>Chunk Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Chunk Period</em>'.
	 * @see org.edgeloop.drift.spec.ChunkPeriod
	 * @generated
	 */
	EEnum getChunkPeriod();

	/**
	 * Returns the meta object for data type '{@link org.edgeloop.drift.Mode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Mode</em>'.
	 * @see org.edgeloop.drift.Mode
	 * @model instanceClass="org.edgeloop.drift.Mode"
	 * @generated
	 */
	EDataType getMode();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SpecFactory getSpecFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.internal.DriftSpecImpl <em>Drift Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.internal.DriftSpecImpl
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getDriftSpec()
		 * @generated
		 */
		EClass DRIFT_SPEC = eINSTANCE.getDriftSpec();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__NAME = eINSTANCE.getDriftSpec_Name();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__MODE = eINSTANCE.getDriftSpec_Mode();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIFT_SPEC__REFERENCE = eINSTANCE.getDriftSpec_Reference();

		/**
		 * The meta object literal for the '<em><b>Current</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIFT_SPEC__CURRENT = eINSTANCE.getDriftSpec_Current();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__TASK = eINSTANCE.getDriftSpec_Task();

		/**
		 * The meta object literal for the '<em><b>Positive Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__POSITIVE_LABEL = eINSTANCE.getDriftSpec_PositiveLabel();

		/**
		 * The meta object literal for the '<em><b>Stattest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__STATTEST = eINSTANCE.getDriftSpec_Stattest();

		/**
		 * The meta object literal for the '<em><b>Num Stattest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__NUM_STATTEST = eINSTANCE.getDriftSpec_NumStattest();

		/**
		 * The meta object literal for the '<em><b>Cat Stattest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__CAT_STATTEST = eINSTANCE.getDriftSpec_CatStattest();

		/**
		 * The meta object literal for the '<em><b>Text Stattest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__TEXT_STATTEST = eINSTANCE.getDriftSpec_TextStattest();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__THRESHOLD = eINSTANCE.getDriftSpec_Threshold();

		/**
		 * The meta object literal for the '<em><b>Num Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__NUM_THRESHOLD = eINSTANCE.getDriftSpec_NumThreshold();

		/**
		 * The meta object literal for the '<em><b>Cat Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__CAT_THRESHOLD = eINSTANCE.getDriftSpec_CatThreshold();

		/**
		 * The meta object literal for the '<em><b>Text Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__TEXT_THRESHOLD = eINSTANCE.getDriftSpec_TextThreshold();

		/**
		 * The meta object literal for the '<em><b>Drift Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__DRIFT_SHARE = eINSTANCE.getDriftSpec_DriftShare();

		/**
		 * The meta object literal for the '<em><b>Correction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__CORRECTION = eINSTANCE.getDriftSpec_Correction();

		/**
		 * The meta object literal for the '<em><b>Quality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__QUALITY = eINSTANCE.getDriftSpec_Quality();

		/**
		 * The meta object literal for the '<em><b>Correlations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__CORRELATIONS = eINSTANCE.getDriftSpec_Correlations();

		/**
		 * The meta object literal for the '<em><b>Model Quality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__MODEL_QUALITY = eINSTANCE.getDriftSpec_ModelQuality();

		/**
		 * The meta object literal for the '<em><b>Presets</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__PRESETS = eINSTANCE.getDriftSpec_Presets();

		/**
		 * The meta object literal for the '<em><b>Multivariate</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__MULTIVARIATE = eINSTANCE.getDriftSpec_Multivariate();

		/**
		 * The meta object literal for the '<em><b>Chunking</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIFT_SPEC__CHUNKING = eINSTANCE.getDriftSpec_Chunking();

		/**
		 * The meta object literal for the '<em><b>Detector</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIFT_SPEC__DETECTOR = eINSTANCE.getDriftSpec_Detector();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIFT_SPEC__COLUMNS = eINSTANCE.getDriftSpec_Columns();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIFT_SPEC__CHECKS = eINSTANCE.getDriftSpec_Checks();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIFT_SPEC__UNKNOWN_KEYS = eINSTANCE.getDriftSpec_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.internal.DataSetImpl <em>Data Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.internal.DataSetImpl
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getDataSet()
		 * @generated
		 */
		EClass DATA_SET = eINSTANCE.getDataSet();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__FILE = eINSTANCE.getDataSet_File();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__SERVER = eINSTANCE.getDataSet_Server();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__TABLE = eINSTANCE.getDataSet_Table();

		/**
		 * The meta object literal for the '<em><b>Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__SEPARATOR = eINSTANCE.getDataSet_Separator();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__MISSING = eINSTANCE.getDataSet_Missing();

		/**
		 * The meta object literal for the '<em><b>From Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__FROM_ROW = eINSTANCE.getDataSet_FromRow();

		/**
		 * The meta object literal for the '<em><b>To Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__TO_ROW = eINSTANCE.getDataSet_ToRow();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_SET__FILTER = eINSTANCE.getDataSet_Filter();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__UNKNOWN_KEYS = eINSTANCE.getDataSet_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.internal.RowFilterImpl <em>Row Filter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.internal.RowFilterImpl
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getRowFilter()
		 * @generated
		 */
		EClass ROW_FILTER = eINSTANCE.getRowFilter();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_FILTER__COLUMN = eINSTANCE.getRowFilter_Column();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_FILTER__VALUES = eINSTANCE.getRowFilter_Values();

		/**
		 * The meta object literal for the '<em><b>Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_FILTER__MIN = eINSTANCE.getRowFilter_Min();

		/**
		 * The meta object literal for the '<em><b>Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_FILTER__MAX = eINSTANCE.getRowFilter_Max();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_FILTER__UNKNOWN_KEYS = eINSTANCE.getRowFilter_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.internal.ColumnSettingsImpl <em>Column Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.internal.ColumnSettingsImpl
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getColumnSettings()
		 * @generated
		 */
		EClass COLUMN_SETTINGS = eINSTANCE.getColumnSettings();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SETTINGS__COLUMN = eINSTANCE.getColumnSettings_Column();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SETTINGS__ROLE = eINSTANCE.getColumnSettings_Role();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SETTINGS__KIND = eINSTANCE.getColumnSettings_Kind();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SETTINGS__TYPE = eINSTANCE.getColumnSettings_Type();

		/**
		 * The meta object literal for the '<em><b>Stattest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SETTINGS__STATTEST = eINSTANCE.getColumnSettings_Stattest();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SETTINGS__THRESHOLD = eINSTANCE.getColumnSettings_Threshold();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SETTINGS__UNKNOWN_KEYS = eINSTANCE.getColumnSettings_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl <em>Check Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.internal.CheckSettingsImpl
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getCheckSettings()
		 * @generated
		 */
		EClass CHECK_SETTINGS = eINSTANCE.getCheckSettings();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__CHECK = eINSTANCE.getCheckSettings_Check();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__COLUMN = eINSTANCE.getCheckSettings_Column();

		/**
		 * The meta object literal for the '<em><b>Eq</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__EQ = eINSTANCE.getCheckSettings_Eq();

		/**
		 * The meta object literal for the '<em><b>Not Eq</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__NOT_EQ = eINSTANCE.getCheckSettings_NotEq();

		/**
		 * The meta object literal for the '<em><b>Gt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__GT = eINSTANCE.getCheckSettings_Gt();

		/**
		 * The meta object literal for the '<em><b>Gte</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__GTE = eINSTANCE.getCheckSettings_Gte();

		/**
		 * The meta object literal for the '<em><b>Lt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__LT = eINSTANCE.getCheckSettings_Lt();

		/**
		 * The meta object literal for the '<em><b>Lte</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__LTE = eINSTANCE.getCheckSettings_Lte();

		/**
		 * The meta object literal for the '<em><b>Is In</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__IS_IN = eINSTANCE.getCheckSettings_IsIn();

		/**
		 * The meta object literal for the '<em><b>Not In</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__NOT_IN = eINSTANCE.getCheckSettings_NotIn();

		/**
		 * The meta object literal for the '<em><b>Relative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__RELATIVE = eINSTANCE.getCheckSettings_Relative();

		/**
		 * The meta object literal for the '<em><b>Absolute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__ABSOLUTE = eINSTANCE.getCheckSettings_Absolute();

		/**
		 * The meta object literal for the '<em><b>Critical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__CRITICAL = eINSTANCE.getCheckSettings_Critical();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__PARAMETERS = eINSTANCE.getCheckSettings_Parameters();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTINGS__UNKNOWN_KEYS = eINSTANCE.getCheckSettings_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.internal.ChunkSettingsImpl <em>Chunk Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.internal.ChunkSettingsImpl
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getChunkSettings()
		 * @generated
		 */
		EClass CHUNK_SETTINGS = eINSTANCE.getChunkSettings();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK_SETTINGS__BY = eINSTANCE.getChunkSettings_By();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK_SETTINGS__SIZE = eINSTANCE.getChunkSettings_Size();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK_SETTINGS__COUNT = eINSTANCE.getChunkSettings_Count();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK_SETTINGS__PERIOD = eINSTANCE.getChunkSettings_Period();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK_SETTINGS__COLUMN = eINSTANCE.getChunkSettings_Column();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK_SETTINGS__UNKNOWN_KEYS = eINSTANCE.getChunkSettings_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.internal.ModelDetectorImpl <em>Model Detector</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.internal.ModelDetectorImpl
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getModelDetector()
		 * @generated
		 */
		EClass MODEL_DETECTOR = eINSTANCE.getModelDetector();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_DETECTOR__MODEL = eINSTANCE.getModelDetector_Model();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_DETECTOR__OUTPUT = eINSTANCE.getModelDetector_Output();

		/**
		 * The meta object literal for the '<em><b>Stattest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_DETECTOR__STATTEST = eINSTANCE.getModelDetector_Stattest();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_DETECTOR__THRESHOLD = eINSTANCE.getModelDetector_Threshold();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_DETECTOR__UNKNOWN_KEYS = eINSTANCE.getModelDetector_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.ColumnRole <em>Column Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.ColumnRole
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getColumnRole()
		 * @generated
		 */
		EEnum COLUMN_ROLE = eINSTANCE.getColumnRole();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.ColumnKind <em>Column Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.ColumnKind
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getColumnKind()
		 * @generated
		 */
		EEnum COLUMN_KIND = eINSTANCE.getColumnKind();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.Task <em>Task</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.Task
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getTask()
		 * @generated
		 */
		EEnum TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.Correction <em>Correction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.Correction
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getCorrection()
		 * @generated
		 */
		EEnum CORRECTION = eINSTANCE.getCorrection();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.MultivariateMethod <em>Multivariate Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.MultivariateMethod
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getMultivariateMethod()
		 * @generated
		 */
		EEnum MULTIVARIATE_METHOD = eINSTANCE.getMultivariateMethod();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.ChunkBy <em>Chunk By</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.ChunkBy
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getChunkBy()
		 * @generated
		 */
		EEnum CHUNK_BY = eINSTANCE.getChunkBy();

		/**
		 * The meta object literal for the '{@link org.edgeloop.drift.spec.ChunkPeriod <em>Chunk Period</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.spec.ChunkPeriod
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getChunkPeriod()
		 * @generated
		 */
		EEnum CHUNK_PERIOD = eINSTANCE.getChunkPeriod();

		/**
		 * The meta object literal for the '<em>Mode</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.drift.Mode
		 * @see org.edgeloop.drift.spec.internal.SpecPackageImpl#getMode()
		 * @generated
		 */
		EDataType MODE = eINSTANCE.getMode();

	}

} //SpecPackage
